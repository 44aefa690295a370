import torch

import heads


def test_a_refitted_head_tells_apart_what_its_vectors_tell_apart(monkeypatch):
    monkeypatch.setattr(heads, "RATE", 0.05)
    torch.manual_seed(0)
    tags = torch.randint(0, 3, (2000,))
    tags[:10] = heads.IGNORE
    h = torch.nn.functional.one_hot(tags.clamp(min=0), 6).half() + 0.1 * torch.randn(2000, 6).half()
    head, corpora = torch.nn.Linear(6, 3), [(h, tags, torch.eye(3, dtype=torch.bool))]
    before = float(heads.loss(head, *corpora[0]))
    for _ in range(20):
        heads.refit(head, corpora)
    assert float(heads.loss(head, *corpora[0])) < 0.3 * before


def test_what_a_tag_may_hide_costs_nothing():
    head = torch.nn.Linear(1, 2)
    with torch.no_grad():
        head.weight.zero_()
        head.bias.copy_(torch.tensor([-9.0, 9.0]))
    h, tags = torch.zeros(1, 1), torch.zeros(1, dtype=torch.long)
    assert heads.loss(head, h, tags, torch.tensor([[True, True], [False, True]])) < 1e-3 < heads.loss(head, h, tags, torch.eye(2, dtype=torch.bool))
