from itertools import product

import torch

from model import CONTENT, Model, Size, best_states, chain, chain_loss, path_chances

SMALL = Size(layers=1, width=24, heads=2, inner=32, window=16, vocabulary=50, relations=3, upos=2, xpos=2, certainty_corpora=1)


def test_the_sum_over_paths_and_the_best_path_equal_those_counted_one_by_one():
    torch.manual_seed(0)
    roles, inside = torch.randn(2, 6, 7), torch.tensor([[0, 1, 1, 1, 1, 1, 0], [0, 1, 1, 1, 0, 0, 0]]).bool()
    steps = chain(roles, inside)
    for n in range(2):
        paths = {}
        for path in product(range(3), repeat=6):
            states = (0, *path)
            paths[states] = sum(steps[n, j, states[j - 1], states[j]] for j in range(1, 7))
        best = max((p for p in paths if p[-1] == 0 and CONTENT in p), key=paths.get)
        assert best_states(roles, inside)[n].tolist() == list(best)
        through = torch.logsumexp(torch.stack([s for p, s in paths.items() if p[-1] == 0 and CONTENT in p]), 0)
        found = best_states(roles, inside)
        assert torch.allclose(path_chances(roles, inside, found)[n], (paths[tuple(found[n].tolist())] - through).exp(), atol=1e-4)
        total = torch.logsumexp(torch.stack([s for p, s in paths.items() if p[-1] == 0]), 0)
        loss = chain_loss(roles, inside, torch.tensor([best, best]))[n]
        assert torch.allclose(loss, total - paths[best], atol=1e-4)


def test_a_path_comes_through_content_though_none_is_likely():
    roles, inside = torch.zeros(1, 6, 5), torch.tensor([[0, 1, 1, 1, 0]]).bool()
    roles[0, 1] = torch.tensor([0, -9, -3, -9, 0])
    assert best_states(roles, inside).tolist() == [[0, 0, CONTENT, 0, 0]]


def test_padding_changes_no_output():
    torch.manual_seed(0)
    model = Model(SMALL).eval()
    ids, shapes = torch.randint(1, 50, (1, 9)), torch.randint(0, 64, (1, 9))
    short, long = model.everything(ids, shapes), model.everything(*(torch.nn.functional.pad(x, (0, 5)) for x in (ids, shapes)))
    for name, value in short.items():
        longer = long[name][:, :, :9, :9] if name == "roles" else long[name][:, :9, :9] if name in ("arcs", "mentions") else long[name][:, :9]
        assert torch.allclose(value, longer, atol=1e-5), name


def test_roles_of_chosen_cues_are_rows_of_all():
    model = Model(SMALL).eval()
    h = torch.randn(2, 9, 24)
    assert torch.allclose(model.roles(h, torch.tensor([[3, 5], [0, 8]]))[1, :, 1], model.roles(h)[1, :, 8], atol=1e-5)


def test_the_base_gives_the_vectors_that_its_own_code_gives():
    import pytest
    transformers = pytest.importorskip("transformers")
    from base import base_file
    model = Model(Size(relations=1, upos=1, xpos=1)).eval()
    model.encoder.load_base()
    reference = transformers.BertModel.from_pretrained(base_file("vocab.txt").parent, add_pooling_layer=False).eval()
    ids = torch.randint(1000, 20000, (2, 30))
    ids[1, 20:] = 0
    with torch.no_grad():
        ours, theirs = model(ids, torch.zeros_like(ids)), reference(ids, attention_mask=(ids != 0).long()).last_hidden_state
    assert torch.allclose(ours[1, :20], theirs[1, :20], atol=1e-4) and torch.allclose(ours[0], theirs[0], atol=1e-4)
