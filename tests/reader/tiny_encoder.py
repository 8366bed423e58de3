"""A BERT with random weights and a few word pieces, saved as any pretrained encoder is."""

from __future__ import annotations

from pathlib import Path

import torch
from tokenizers import Tokenizer, models, normalizers, pre_tokenizers, processors
from transformers import BertConfig, BertModel, PreTrainedTokenizerFast

PIECES = (
    "[PAD] [UNK] [CLS] [SEP] the meeting with sales is in room 14 ##1 at 3 : 00 pm . ? what time "
    "do we meet mary john has a an and who many how list cat dog red blue green q ##x ##7 no yes"
)


def save_tiny_encoder(
    folder: Path, layers: int = 2, pieces: str = PIECES, positions: int = 32
) -> Path:
    """Save the model and its tokenizer into a folder, and return it."""
    words = {word: number for number, word in enumerate(pieces.split())}
    tokenizer = Tokenizer(models.WordPiece(words, unk_token="[UNK]"))
    tokenizer.normalizer = normalizers.BertNormalizer()
    tokenizer.pre_tokenizer = pre_tokenizers.BertPreTokenizer()
    tokenizer.post_processor = processors.BertProcessing(
        ("[SEP]", words["[SEP]"]), ("[CLS]", words["[CLS]"])
    )
    tokenizer.enable_truncation(max_length=6)  # as the tokenizers of sentence encoders often do
    tokenizer.enable_padding(length=6)
    PreTrainedTokenizerFast(
        tokenizer_object=tokenizer,
        pad_token="[PAD]",
        unk_token="[UNK]",
        cls_token="[CLS]",
        sep_token="[SEP]",
    ).save_pretrained(folder)
    torch.manual_seed(0)
    config = BertConfig(
        vocab_size=len(words),
        hidden_size=16,
        num_hidden_layers=layers,
        num_attention_heads=2,
        intermediate_size=32,
        max_position_embeddings=positions,
        hidden_dropout_prob=0.0,
        attention_probs_dropout_prob=0.0,
    )
    BertModel(config, add_pooling_layer=False).save_pretrained(folder)
    return folder
