"""AlphaCode (Li et al. 2022) in miniature.

What is here so far: the model with its sizes, the prompt, the training objective, the tokenizer.
Not here yet: pre-training, the training problems, the sampler, the solver, the weights.
"""
