"""AlphaCode (Li et al. 2022) in miniature.

What is here so far: the model with its sizes, the prompt, the training objective, the tokenizer,
the corpus and pre-training on it, the sampler. Not here yet: the training problems, fine-tuning,
the test-input model, the solver, the weights.
"""
