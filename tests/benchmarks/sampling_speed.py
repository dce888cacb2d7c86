"""How many samples a CPU second: our loop beside `transformers.generate` on a stock model.

    python tests/benchmarks/sampling_speed.py [--size small] [--runs 3]

The stock model is BART's code at the same width, heads, layers, fan-out and vocabulary (it has a
key and value head for every query head, and so a few more parameters). Both draw as many samples of
one prompt, all of the same length: ends are forbidden. CPU seconds of this process, in turn, so
that a busy machine is fair to both.
"""

# ruff: noqa: T201 - prints its figures

import argparse
import statistics
import time

import torch
from torch import Tensor
from transformers import BartConfig, BartForConditionalGeneration
from transformers.utils import logging

from baselines.alphacode.configuration import END, config
from baselines.alphacode.model import AlphaCode
from baselines.alphacode.sampler import Settings, sample


def stock(size: str) -> BartForConditionalGeneration:
    """BART's code in the dimensions of one of our sizes."""
    ours = config(size)
    return BartForConditionalGeneration(
        BartConfig(
            vocab_size=ours.vocab_size,
            d_model=ours.d_model,
            encoder_layers=ours.encoder_layers,
            decoder_layers=ours.decoder_layers,
            encoder_attention_heads=ours.heads,
            decoder_attention_heads=ours.heads,
            encoder_ffn_dim=ours.fan_out * ours.d_model,
            decoder_ffn_dim=ours.fan_out * ours.d_model,
            max_position_embeddings=1536,
            dropout=0.0,
            pad_token_id=0,
            bos_token_id=1,
            eos_token_id=2,
            decoder_start_token_id=1,
            forced_eos_token_id=None,
        )
    ).eval()


class Endless(AlphaCode):
    """A model that never ends, so that all samples have the same length."""

    def project(self, states: Tensor) -> Tensor:
        """Logits without the end."""
        logits = super().project(states)
        logits[..., END] = -torch.inf
        return logits


def main() -> None:
    """Print both rates and their ratio."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--size", default="small")
    parser.add_argument("--runs", type=int, default=3)
    parser.add_argument("--each", type=int, default=256, help="samples of one prompt")
    parser.add_argument("--prompt", type=int, default=256, help="tokens of the prompt")
    parser.add_argument("--length", type=int, default=96, help="tokens of a sample")
    asked = parser.parse_args()
    logging.set_verbosity_error()
    torch.manual_seed(0)
    ours, theirs = Endless(config(asked.size)).eval(), stock(asked.size)
    counts = [sum(p.numel() for p in model.parameters()) / 1e6 for model in (ours, theirs)]
    prompt = torch.randint(4, 8000, (asked.prompt,))
    rates: dict[str, list[float]] = {"ours": [], "generate": []}
    for _ in range(asked.runs):
        start = time.process_time()
        settings = Settings(1.0, asked.length)
        rows = sample(ours, [prompt.tolist()], asked.each, settings, torch.Generator())[0]
        middle = time.process_time()
        drawn = theirs.generate(
            prompt[None], do_sample=True, top_k=0, num_return_sequences=asked.each,
            min_new_tokens=asked.length, max_new_tokens=asked.length,
        )  # fmt: skip
        end = time.process_time()
        assert {len(row.tokens) for row in rows} == {asked.length} == {drawn.shape[1] - 1}
        rates["ours"].append(asked.each / (middle - start))
        rates["generate"].append(asked.each / (end - middle))
    print(
        f"{asked.size}: {counts[0]:.1f} and {counts[1]:.1f} million parameters, {asked.each} "
        f"samples of {asked.length} tokens, prompt of {asked.prompt}, "
        f"{torch.get_num_threads()} threads"
    )
    for name, found in rates.items():
        print(
            f"{name}: {statistics.median(found):.1f} samples a CPU second "
            f"({min(found):.1f} .. {max(found):.1f})"
        )
    ratios = [a / b for a, b in zip(rates["ours"], rates["generate"], strict=True)]
    print(f"ratio: {statistics.median(ratios):.2f} ({min(ratios):.2f} .. {max(ratios):.2f})")


if __name__ == "__main__":
    main()
