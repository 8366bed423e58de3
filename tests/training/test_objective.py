"""The loss is the one that its docstring states."""

import numpy as np
import torch
import torch.nn.functional as F

from kvmem.reader.answer import AnswerHead, answer_log_probability
from kvmem.reader.collation import EncodedStories
from kvmem.reader.config import ReaderConfig
from kvmem.reader.model import KeyValueReader
from kvmem.reader.prediction import run_batch
from kvmem.reader.vocabulary import build_tokenizer
from kvmem.training.augmentation import among
from kvmem.training.objective import batch_loss, lookup_loss
from kvmem.types import Question, Story

STORY = Story(
    ("Mary got the milk", "John went home", "Mary left"),
    (Question("Where is it", "home", (2, 0), 3), Question("Who got it", "Mary", (0,), 2)),
)
LABELS = ("", "home")


def made(num_hops: int = 4, sifts: bool = False) -> tuple[KeyValueReader, EncodedStories]:
    torch.manual_seed(0)
    tokenizer = build_tokenizer([*STORY.facts, *(q.text for q in STORY.questions)], 8)
    config = ReaderConfig(
        vocab_size=len(tokenizer),
        labels=LABELS,
        d_model=16,
        num_heads=2,
        num_hops=num_hops,
        d_key=8,
        sifts=sifts,
        ranked_time=sifts,
    )
    model = KeyValueReader(config)
    model.train(False)
    return model, EncodedStories([STORY], tokenizer, LABELS, 9, 4)


def test_later_hops_weigh_more_and_the_first_nothing() -> None:
    model, stories = made()
    batch = stories.batch(np.array([0]))
    output = run_batch(model, batch)
    last = -answer_log_probability(output.answer, batch.labels, batch.words)
    assert isinstance(model.answer_head, AnswerHead)
    nll = [-model.answer_head.label_scores(hop.query_states[:, 0])[:, 1] for hop in output.hops]
    expected = (2 * nll[1] + 3 * nll[2] + 4 * last) / 9
    torch.testing.assert_close(batch_loss(model, batch).loss, expected[0])


def test_a_single_hop_has_all_the_weight() -> None:
    model, stories = made(num_hops=1)
    result = batch_loss(model, stories.batch(np.array([0])))
    assert abs(float(result.loss) - result.answer_loss) < 1e-6


def test_strong_supervision_asks_hop_h_for_the_h_th_support() -> None:
    model, stories = made()
    batch = stories.batch(np.array([0, 1]))
    weak, strong = batch_loss(model, batch), batch_loss(model, batch, support_weight=0.5)
    hops = run_batch(model, batch).hops
    wanted = [(0, 0, 2), (0, 1, 0), (1, 0, 0)]  # question, hop, column of the fact
    losses = [
        F.cross_entropy(hops[hop].scores[question][None], torch.tensor([column]))
        for question, hop, column in wanted
    ]
    torch.testing.assert_close(strong.loss - weak.loss, 0.5 * torch.stack(losses).mean())


def test_an_answer_without_a_label_is_learned_by_copying_alone() -> None:
    model, stories = made()
    batch = stories.batch(np.array([1]))
    assert batch.labels.tolist() == [-1]
    batch_loss(model, batch).loss.backward()
    assert isinstance(model.answer_head, AnswerHead)
    pointer, words = model.answer_head.start_query.weight.grad, model.encoder.words.weight.grad
    assert pointer is not None
    assert pointer.abs().sum() > 0
    assert words is not None
    assert torch.isfinite(words).all()


def test_a_copied_answer_counts_as_wrong_where_it_is_likelier_wrong() -> None:
    model, stories = made()
    result = batch_loss(model, stories.batch(np.array([1])))
    assert result.error == float(result.answer_loss > np.log(2))


def test_a_reader_that_sifts_learns_which_sentences_are_no_facts() -> None:
    model, stories = made(sifts=True)
    model.train()
    plain = stories.batch(np.array([0, 1]))
    text, strange = torch.tensor([[5, 4, 3, 2], [3, 5, 0, 0]]), torch.tensor([[2, 4, 4]])
    random = np.random.default_rng(0)
    optimizer = torch.optim.Adam(model.parameters(), 1e-2)
    for _ in range(80):
        batch = among(plain, text, strange, random)
        optimizer.zero_grad()
        batch_loss(model, batch).loss.backward()
        optimizer.step()
    model.train(False)
    sifting = model.hop_loop.sifting
    assert sifting is not None
    facts = plain.sentences[plain.facts[plain.facts >= 0].unique()]
    assert (sifting.relevant(model.encoder(facts)[1]) >= 0).all()
    assert (sifting.relevant(model.encoder(strange)[1]) >= 0).all()
    assert (sifting.relevant(model.encoder(text)[1]) < 0).all()


def test_a_supporting_fact_that_was_sifted_out_is_not_asked_for() -> None:
    model, stories = made(sifts=True)
    assert model.hop_loop.sifting is not None
    with torch.no_grad():
        model.hop_loop.sifting.relevance.bias.fill_(-1.0)
    batch = stories.batch(np.array([0, 1]))
    weak, strong = batch_loss(model, batch), batch_loss(model, batch, support_weight=0.5)
    torch.testing.assert_close(strong.loss, weak.loss)


def test_keys_learn_what_was_read() -> None:
    model, stories = made()
    batch = stories.batch(np.array([0, 1]))
    output = run_batch(model, batch)
    slots = model.encoder(batch.sentences)[1]
    scores = [
        model.hop_loop.log_sharpness.exp()
        * torch.einsum("bd,bnd->bn", hop.query, model.hop_loop.keys(output.candidates.vectors))
        for hop in output.hops
    ]
    absent = ~output.candidates.present
    expected = [
        F.cross_entropy(one.masked_fill(absent, -1e9), hop.weights)
        for one, hop in zip(scores, output.hops, strict=True)
    ]
    among_facts = lookup_loss(model, batch, output, slots, torch.tensor([], dtype=torch.int64))
    torch.testing.assert_close(among_facts, torch.stack(expected).mean())
    # A fact of the story does not compete with itself; what is none of its facts does.
    own = batch.facts[:, :1].unique()
    assert len(own) == 1
    torch.testing.assert_close(lookup_loss(model, batch, output, slots, own), among_facts)
    assert lookup_loss(model, batch, output, slots, batch.questions) > among_facts
