import torch

from kvmem.reader.config import ReaderConfig
from kvmem.reader.hops import TimeBuckets, accumulate
from kvmem.reader.model import KeyValueReader, ReaderOutput
from kvmem.reader.sifting import Sifting
from kvmem.types import Cells


def cells(ids: list[list[int]]) -> Cells:
    at = torch.tensor(ids)
    return Cells(at, at.clamp(min=0), torch.nn.functional.one_hot(at.clamp(min=0) % 16, 16).float())


def tokens(ids: torch.Tensor) -> torch.Tensor:
    return (ids.clamp(min=0) % 9 + 2)[..., None] * (ids >= 0)[..., None]


def test_near_events_have_buckets_of_their_own_and_far_ones_share_them_in_order() -> None:
    buckets = TimeBuckets(ReaderConfig(exact_distance=8))
    found = buckets(torch.arange(5000))
    assert found[:8].tolist() == list(range(8))
    assert (found.diff() >= 0).all()
    assert found[4999] > found[1000] > found[100]
    assert buckets(torch.tensor([2**62])).item() == buckets.count - 1


def test_candidates_accumulate_and_keep_their_columns() -> None:
    first = accumulate(None, cells([[3, 5], [4, -1]]), tokens)
    second = accumulate(first, cells([[5, 7], [4, 6]]), tokens)
    assert second.ids.tolist() == [[3, 5, 7], [4, -1, 6]]
    assert second.order[0].tolist() == [3, 5, 7]
    assert second.vectors[0, 2].argmax() == 7
    assert second.tokens[1, :, 0].tolist() == [6, 0, 8]


def test_a_lookup_that_finds_nothing_new_changes_nothing() -> None:
    first = accumulate(None, cells([[3, 5]]), tokens)
    assert accumulate(first, cells([[5, -1]]), tokens) is first


def test_finding_facts_one_hop_later_is_not_the_same_as_never(model: KeyValueReader) -> None:
    question = torch.tensor([[2, 3, 4]])
    everything, little = cells([[1, 2, 3]]), cells([[1, 2, -1]])

    def answers(*by_hop: Cells) -> torch.Tensor:
        calls = iter(by_hop)
        output = model(question, lambda query, k, read: next(calls), tokens)
        labels: torch.Tensor = output.answer.labels
        return labels

    whole = answers(everything, everything, everything)
    late = answers(little, everything, everything)
    never = answers(little, little, little)
    assert not torch.allclose(late, never)
    assert not torch.allclose(late, whole)


def test_padding_changes_nothing(model: KeyValueReader) -> None:
    question = torch.tensor([[2, 3, 4]])

    def read(found: Cells) -> torch.Tensor:
        labels: torch.Tensor = model(question, lambda query, k, read: found, tokens).answer.labels
        return labels

    torch.testing.assert_close(read(cells([[1, 2]])), read(cells([[1, 2, -1]])))


def test_only_differences_of_event_times_matter(model: KeyValueReader) -> None:
    question = torch.tensor([[2, 3, 4]])
    found = cells([[1, 2, 3]])
    later = Cells(found.ids, found.order + 1_000_000, found.vectors)
    earlier = Cells(found.ids, found.order - 1_000_000, found.vectors)
    swapped = Cells(found.ids, found.order.flip(1), found.vectors)
    first, shifted, before, turned = (
        model(question, lambda query, k, read, c=c: c, tokens).answer.labels
        for c in (found, later, earlier, swapped)
    )
    torch.testing.assert_close(first, shifted)
    torch.testing.assert_close(first, before)
    assert not torch.allclose(first, turned)


def test_weights_of_a_hop_sum_to_one_over_the_present(model: KeyValueReader) -> None:
    output = model(torch.tensor([[2, 3]]), lambda query, k, read: cells([[4, -1, 9]]), tokens)
    for hop in output.hops:
        torch.testing.assert_close(hop.weights.sum(dim=1), torch.ones(1))
        assert hop.weights[0, 1] == 0


def test_queries_ask_by_unit_vectors_and_start_like_keys(model: KeyValueReader) -> None:
    asked: list[torch.Tensor] = []

    def lookup(query: torch.Tensor, k: int, read: torch.Tensor | None) -> Cells:
        asked.append(query)
        assert k == model.config.max_slots
        return cells([[1, 2]])

    model(torch.tensor([[2, 3]]), lookup, tokens)
    assert len(asked) == model.config.num_hops
    for query in asked:
        torch.testing.assert_close(query.norm(dim=1), torch.ones(1))
    torch.testing.assert_close(model.hop_loop.query.weight, model.hop_loop.key.weight)


def test_a_lookup_is_told_what_was_read_last(model: KeyValueReader) -> None:
    told: list[list[list[int]] | None] = []

    def lookup(query: torch.Tensor, k: int, read: torch.Tensor | None) -> Cells:
        told.append(None if read is None else read.tolist())
        return cells([[11, -1, 12], [13, 14, 15]])

    output = model(torch.tensor([[2, 3], [4, 5]]), lookup, tokens)
    expected: list[list[list[int]]] = [
        [
            [int(ids[i]) if weights[i] >= 0.02 else -1 for i in weights.argsort(descending=True)]
            for ids, weights in zip(output.candidates.ids, hop.weights, strict=True)
        ]
        for hop in output.hops[:-1]
    ]
    assert told == [None, *expected]
    assert all(-1 in rows[0] for rows in told[1:] if rows is not None)  # of what is absent


def sifting_model() -> KeyValueReader:
    torch.manual_seed(0)
    config = ReaderConfig(
        vocab_size=40,
        labels=("", "a", "b"),
        d_model=16,
        d_key=8,
        num_heads=2,
        num_hops=3,
        sifts=True,
        ranked_time=True,
    )
    model = KeyValueReader(config)
    model.train(False)
    return model


def test_a_story_is_read_alike_whatever_irrelevant_cells_are_found_beside_it() -> None:
    model = sifting_model()
    sifting = model.hop_loop.sifting
    assert sifting is not None
    with torch.no_grad():
        sifting.relevance.weight.normal_()
        sifting.telling.zero_()
    question = torch.tensor([[2, 3, 4]])
    vectors = torch.randn(1, 30, 16)
    relevant = sifting.relevant(vectors)[0] >= 0
    assert 5 < relevant.sum() < 25
    ids = torch.arange(30)[None]

    def answers(chosen: torch.Tensor) -> ReaderOutput:
        found = Cells(ids[:, chosen], 7 * ids[:, chosen], vectors[:, chosen])
        output: ReaderOutput = model(question, lambda query, k, read: found, tokens)
        return output

    alone, among = answers(relevant), answers(torch.ones(30, dtype=torch.bool))
    torch.testing.assert_close(among.answer.labels, alone.answer.labels)
    torch.testing.assert_close(among.hops[-1].weights[:, relevant], alone.hops[-1].weights)
    assert not among.candidates.present[0, ~relevant].any()
    assert not torch.allclose(answers(relevant.logical_not()).answer.labels, alone.answer.labels)


def words(ids: torch.Tensor) -> torch.Tensor:
    """Neighbours share a word: cell n is of the words n and n + 1; 20 parts the rest off."""
    told = torch.stack([ids, ids + 1], dim=-1) + 10 * (ids >= 20)[..., None]
    return told.clamp(min=0) * (ids >= 0)[..., None]


def test_what_the_joined_facts_lead_to_is_looked_up_before_the_first_hop() -> None:
    """Question → 3 → 4 → 5: each cell is found only by the one before."""
    model, question = sifting_model(), torch.tensor([[3, 0, 0]])
    told: list[list[int] | None] = []

    def lookup(query: torch.Tensor, k: int, read: torch.Tensor | None) -> Cells:
        told.append(None if read is None else sorted(i for i in read[0].tolist() if i >= 0))
        last = 2 if not told[-1] else max(told[-1])
        found = torch.tensor([[min(last + 1, 5)]])
        return Cells(found, found, torch.ones(1, 1, 16))

    output = model(question, lookup, words)
    assert output.hops[0].weights.shape[1] == 3
    assert told[:4] == [None, [3], [3, 4], [3, 4, 5]]  # the last brings nothing new
    assert len(told) == 4 + model.config.num_hops - 1
    assert sorted(output.candidates.ids[0].tolist()) == [3, 4, 5]


def test_a_fact_that_no_chain_joins_to_the_question_changes_nothing() -> None:
    model, question = sifting_model(), torch.tensor([[3, 0, 0]])

    def answers(ids: list[list[int]]) -> torch.Tensor:
        vectors = torch.nn.functional.one_hot(torch.tensor(ids) % 16, 16).float()
        found = Cells(torch.tensor(ids), torch.arange(len(ids[0]))[None], vectors)
        scores: torch.Tensor = model(question, lambda query, k, read: found, words).answer.labels
        return scores

    alone = answers([[3, 4, 5]])
    torch.testing.assert_close(answers([[3, 4, 5, 20]]), alone)
    assert not torch.allclose(answers([[3, 4, 5, 6]]), alone)


def test_a_fact_that_is_joined_late_begins_as_it_was_told() -> None:
    model, question = sifting_model(), torch.tensor([[3, 0, 0]])
    # Looked up twice at the first hop, and once at each that follows.
    late = iter([*[cells([[3, 5]])] * 2, cells([[3, 4]]), cells([[3, 4]])])
    # The same facts, the second of them not found before it is joined.
    once = iter([*[cells([[3, -1]])] * 2, cells([[5, 4]]), cells([[3, 4]])])
    joined, found = (
        model(question, lambda query, k, read, handed=handed: next(handed), words)
        for handed in (late, once)
    )
    assert joined.candidates.ids.tolist() == [[3, 5, 4]]
    assert sorted(found.candidates.ids[0].tolist()) == [-1, 3, 4, 5]
    torch.testing.assert_close(joined.answer.labels, found.answer.labels)


def test_nothing_relevant_is_nothing_to_read(model: KeyValueReader) -> None:
    model.hop_loop.sifting = sifting = Sifting(
        ReaderConfig(d_model=model.config.d_model, vocab_size=model.config.vocab_size)
    )
    with torch.no_grad():
        sifting.relevance.weight.zero_()
        sifting.relevance.bias.fill_(-1.0)
    wide = torch.randn(1, 3, model.config.d_model)
    found = Cells(torch.tensor([[1, 2, 3]]), torch.tensor([[1, 2, 3]]), wide)
    output = model(torch.tensor([[2, 3, 4]]), lambda query, k, read: found, tokens)
    assert not output.candidates.present.any()
    assert torch.isfinite(output.answer.labels).all()
