import pytest
from transformers import PreTrainedTokenizerFast

from kvmem.errors import InputError
from kvmem.reader.vocabulary import PAD_ID, UNKNOWN_ID, build_tokenizer, word_ids


def test_case_and_punctuation_do_not_make_words(tokenizer: PreTrainedTokenizerFast) -> None:
    assert word_ids(tokenizer, "is MARY, in the office?") == word_ids(
        tokenizer, "Is Mary in the  office."
    )


def test_ids_follow_first_occurrence_and_padding_is_zero() -> None:
    tokenizer = build_tokenizer(["b a", "a c"], max_tokens=4)
    assert word_ids(tokenizer, "b a c") == [2, 3, 4]
    assert tokenizer.pad_token_id == PAD_ID == 0
    assert word_ids(tokenizer, "zebra") == [UNKNOWN_ID]


def test_a_text_beyond_the_window_is_refused_not_cut(tokenizer: PreTrainedTokenizerFast) -> None:
    assert len(word_ids(tokenizer, "mary " * 8)) == 8
    with pytest.raises(
        InputError, match="9 words and word pieces is longer than the reader's window of 8"
    ):
        word_ids(tokenizer, "mary " * 9)
