import torch

import heads
from model import Model, Size


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


def test_certainty_is_refitted_to_what_its_vectors_tell(monkeypatch):
    monkeypatch.setattr(heads, "CERTAINTY_STEPS", 200)
    torch.manual_seed(0)
    model = Model(Size(layers=1, width=24, heads=2, inner=32, relations=3, upos=2, xpos=2, certainty_corpora=4)).eval()
    h = torch.randn(400, 24)
    scores = 2 * h[:, 0]
    heads.refit_certainty(model, {corpus: (h, scores) for corpus in ("uds", "meantime", "mv", "rp")})
    with torch.no_grad():
        assert torch.corrcoef(torch.stack([model.certainty(h), scores]))[0, 1] > 0.9
