"""The word-level tokenizer of readers that are trained from scratch."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from tokenizers import Regex, Tokenizer, normalizers, pre_tokenizers
from tokenizers.models import WordLevel
from transformers import PreTrainedTokenizerFast

from kvmem.errors import InputError

PAD, UNKNOWN = "[PAD]", "[UNK]"
PAD_ID, UNKNOWN_ID = 0, 1


def build_tokenizer(texts: Iterable[str], max_tokens: int) -> PreTrainedTokenizerFast:
    """A tokenizer that knows the words of ``texts``, in order of first occurrence.

    Case is folded and punctuation dropped. A word that does not occur in
    ``texts`` becomes ``[UNK]``, and can be told by that.
    """
    tokenizer = Tokenizer(WordLevel({PAD: PAD_ID, UNKNOWN: UNKNOWN_ID}, unk_token=UNKNOWN))
    tokenizer.normalizer = normalizers.Lowercase()
    tokenizer.pre_tokenizer = pre_tokenizers.Split(Regex(r"\W+"), "removed")
    words: dict[str, int] = {PAD: PAD_ID, UNKNOWN: UNKNOWN_ID}
    for text in texts:
        for word, _ in tokenizer.pre_tokenizer.pre_tokenize_str(
            tokenizer.normalizer.normalize_str(text)
        ):
            words.setdefault(word, len(words))
    tokenizer.model = WordLevel(words, unk_token=UNKNOWN)
    return PreTrainedTokenizerFast(
        tokenizer_object=tokenizer,
        pad_token=PAD,
        unk_token=UNKNOWN,
        model_max_length=max_tokens,
        model_input_names=["input_ids"],
        split_special_tokens=True,  # "[PAD]" in a text is no padding
    )


def word_ids(tokenizer: PreTrainedTokenizerFast, text: str) -> list[int]:
    """The ids of a text's words. Raises InputError if they are more than the reader's window."""
    # By the backend itself: around it each text takes twice the time, and a long one warns.
    ids: list[int] = tokenizer.backend_tokenizer.encode(text).ids
    if len(ids) > tokenizer.model_max_length:
        raise InputError(
            f"a text of {len(ids)} words and word pieces is longer than the reader's window of "
            f"{tokenizer.model_max_length}; split it into shorter facts: {text[:60]!r}…"
        )
    return ids


def fits(tokenizer: PreTrainedTokenizerFast, ids: Sequence[int]) -> bool:
    """Whether a text of these words has one, and no more than the reader's window."""
    return 0 < len(ids) <= tokenizer.model_max_length


def answer_ids(tokenizer: PreTrainedTokenizerFast, answer: str) -> tuple[int, ...]:
    """The ids of an answer as it may stand in a fact; none for a list, which never stands there."""
    return () if "," in answer else tuple(tokenizer.backend_tokenizer.encode(answer).ids)
