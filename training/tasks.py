"""What the model learns from: each task is one corpus and one loss. The one list of what is trained on (licences: corpora/)."""
from dataclasses import dataclass
from pathlib import Path
from typing import Callable

import torch
from torch import Tensor
from torch.nn import functional as F

import batches
from batches import IGNORE, NAME_TAGS, Encoded, Example
from corpora import coref, factuality, gap, gum_attribution, ner, own, polnear, ud
from model import LONGEST_MENTION, NEVER, Links, Model, chain_loss
from wordpiece import WordPiece

CERTAINTY_CORPORA = ("uds", "meantime", "mv", "rp")


@dataclass
class Task:
    name: str
    documents: list[Encoded]
    labels: Callable[[list[Example]], dict]
    loss: Callable[[Model, Tensor, Tensor, dict], dict[str, Tensor]]     # (model, vectors, ids, labels) -> terms to add up
    weight: float = 1.0                  # beside the square root of its size, when a task is drawn
    whole: bool = False                  # a batch is one document, for links that cross windows

    @property
    def pieces(self) -> int:
        return sum(map(len, self.documents))


def vocabularies(data: Path) -> dict[str, list[str]]:
    """The labels of trees, commonest first; those that come fewer than five times in train are not learned."""
    words = [w for d in ud.read(data, "train") for w in d.words]
    def common(labels):
        labels = list(labels)
        counts = {label: labels.count(label) for label in set(labels)}
        return sorted((label for label in counts if counts[label] >= 5), key=lambda label: (-counts[label], label))
    return {"relations": common(w.relation for w in words), "upos": common(w.upos for w in words), "xpos": common(w.xpos for w in words)}


def tasks(data: Path, wordpiece: WordPiece, labels: dict[str, list[str]], chosen: tuple[str, ...]) -> list[Task]:
    """Those of the tasks whose name begins with one of `chosen`."""
    def wanted(name):
        return name.startswith(chosen)

    def encode(documents):
        return [e for e in (Encoded.of(d, wordpiece) for d in documents) if len(e)]

    found = []
    if wanted("attributions polnear"):
        found.append(Task("attributions polnear", encode(polnear.read(data, "train")), batches.attribution_labels, attribution_loss, weight=2))
    if wanted("attributions gum"):
        found.append(Task("attributions gum", encode(gum_attribution.read(data, "train")), batches.attribution_labels, nested_loss, weight=0.5))
    if wanted("attributions own"):
        found.append(Task("attributions own", encode(own.read("train")), batches.attribution_labels, nested_loss, weight=1.5))
    for corpus in ("worldwide", "wikigold", "crossner", "re3d"):
        if wanted("names " + corpus):
            hides = hidden_names(ner.hidden(data, corpus))
            found.append(Task("names " + corpus, encode(ner.read(data, "train", corpus)), batches.name_labels,
                              lambda model, h, ids, labels, hides=hides: name_loss(model, h, labels, hides),
                              weight=0.3 if corpus == "re3d" else 1.0))          # 137 names in all: seen often enough
    for source in ("ewt", "gum"):
        if wanted("trees " + source):
            found.append(Task("trees " + source, encode(ud.read(data, "train", source)), lambda batch: batches.tree_labels(batch, labels), tree_loss))
    for corpus in ("ontogum", "litbank"):
        if wanted("links " + corpus):
            found.append(Task("links " + corpus, encode(coref.read(data, "train", corpus)), lambda batch: link_labels(batch), link_loss, whole=True,
                              weight=1.5 if corpus == "ontogum" else 0.7))
    if wanted("links gap"):
        found.append(Task("links gap", encode(gap.read(data, "train")), batches.choice_labels, choice_loss))
    for number, corpus in enumerate(CERTAINTY_CORPORA):
        if wanted("certainty " + corpus):
            found.append(Task("certainty " + corpus, encode(factuality.read(data, "train", corpus)), batches.certainty_labels,
                              lambda model, h, ids, labels, number=number: certainty_loss(model, h, labels, number),
                              weight=3.0 if corpus == "meantime" else 1.0))       # 1,012 events in all
    return found


def tag_loss(scores: Tensor, labels: Tensor) -> Tensor:
    return F.cross_entropy(scores.float().flatten(0, 1), labels.flatten(), ignore_index=IGNORE)


def attribution_loss(model: Model, h: Tensor, ids: Tensor, labels: dict) -> dict[str, Tensor]:
    return {"tags": tag_loss(model.tags(h), labels["tags"]), **nested_loss(model, h, ids, labels)}


def nested_loss(model: Model, h: Tensor, ids: Tensor, labels: dict) -> dict[str, Tensor]:
    """Without the tags, which know only outermost attributions."""
    terms = {"cue": tag_loss(model.cue(h), labels["cue"])} if (labels["cue"] != IGNORE).any() else {}
    found = labels["cues"] > 0
    if found.any():
        roles = model.roles(h, labels["cues"]).transpose(1, 2)[found].float()
        inside = may_hold_words(ids)[:, None].expand(-1, found.shape[1], -1)[found]
        terms["roles"] = 0.1 * chain_loss(roles, inside, labels["states"][found]).mean()     # a whole path, not a piece: brought to the size of the rest
    return terms


def may_hold_words(ids: Tensor) -> Tensor:
    """[B, S]: neither [CLS] nor [SEP] nor padding."""
    inside = ids != 0
    last = inside.sum(1) - 1
    inside = inside.scatter(1, last[:, None], False)
    inside[:, 0] = False
    return inside


def hidden_names(allows: dict[str, list[str]]) -> Tensor:
    """[25, 25]: which tags a written tag may hide."""
    hides = torch.zeros(len(NAME_TAGS), len(NAME_TAGS), dtype=torch.bool)
    for i, written in enumerate(NAME_TAGS):
        for j, hidden in enumerate(NAME_TAGS):
            prefix, _, kind = written.partition("-")
            other, _, hidden_kind = hidden.partition("-")
            may = allows.get(kind or "O", [])
            hides[i, j] = (hidden_kind or "O") in may and (written == "O" or prefix == other)
    return hides | torch.eye(len(NAME_TAGS), dtype=torch.bool)


def name_loss(model: Model, h: Tensor, labels: dict, hides: Tensor) -> dict[str, Tensor]:
    known = labels["names"] != IGNORE
    scores = F.log_softmax(model.names(h)[known].float(), -1)
    may = hides.to(h.device)[labels["names"][known]]
    return {"names": -torch.logsumexp(scores.masked_fill(~may, NEVER), -1).mean()}


def tree_loss(model: Model, h: Tensor, ids: Tensor, labels: dict) -> dict[str, Tensor]:
    sentence = labels["sentence"]
    same = (sentence[:, :, None] == sentence[:, None]) & (sentence >= 0)[:, :, None]
    same[:, :, 0] = True                                                     # the root
    same &= ~torch.eye(same.shape[1], dtype=torch.bool, device=h.device)
    arcs = model.arcs(h).float().masked_fill(~same, NEVER)
    relations = model.relations(h, labels["heads"].clamp(min=0))
    known = labels["heads"] != IGNORE
    return {"arcs": tag_loss(arcs, labels["heads"]), "relations": tag_loss(relations, labels["relations"].masked_fill(~known, IGNORE)),
            "upos": 0.5 * tag_loss(model.upos(h), labels["upos"]), "xpos": 0.5 * tag_loss(model.xpos(h), labels["xpos"])}


def link_labels(batch: list[Example]) -> dict:
    labels = batches.mention_labels(batch)
    return {**labels, "batch": batch}


def spans_apart(spans: list[tuple[int, int, int]], batch: list[Example]) -> Tensor:
    """How many pieces of the document lie between the first pieces of mentions (window, first, last)."""
    at = torch.tensor([batch[b].window.start + first for b, first, _ in spans])
    return at[:, None] - at[None]


PRONOUNS = frozenset("i me my mine myself you your yours yourself he him his himself she her hers herself it its itself we us our ours ourselves "
                     "they them their theirs themselves this that these those who which".split())


def spans_same(texts: list[str]) -> Tensor:
    """[M, M, 2]: the same words, the same last word; capitals and a leading article aside. Pronouns are the same as nothing."""
    words = [[w for w in t.lower().split() if w not in ("the", "a", "an")] for t in texts]
    whole = [None if not w or " ".join(w) in PRONOUNS else " ".join(w) for w in words]
    last = [None if x is None else w[-1] for x, w in zip(whole, words)]
    return torch.stack([torch.tensor([[a is not None and a == b for b in side] for a in side]) for side in (whole, last)], -1)


def mention_texts(spans, batch: list[Example]) -> list[str]:
    return [batch[b].encoded.text(batch[b].window.start + first - 1, batch[b].window.start + last) for b, first, last in spans]


def possible_mentions(ids: Tensor) -> Tensor:
    """[B, S, S]: spans of up to LONGEST_MENTION pieces, of words."""
    inside = may_hold_words(ids)
    at = torch.arange(ids.shape[1], device=ids.device)
    length = at[None] - at[:, None]
    return inside[:, :, None] & inside[:, None] & ((length >= 0) & (length < LONGEST_MENTION))[None]


def link_loss(model: Model, h: Tensor, ids: Tensor, labels: dict) -> dict[str, Tensor]:
    """Mentions, and for each one (true ones, and the likeliest false ones, which mean nothing) what it refers back to."""
    scores, possible = model.mentions(h).float(), possible_mentions(ids)
    gold = torch.zeros_like(possible)
    for b, first, last, _ in labels["mentions"]:
        gold[b, first, last] = True
    per_span = F.binary_cross_entropy_with_logits(scores, gold.float(), reduction="none")[possible]
    terms = {"mentions": per_span.sum() / ids.count_nonzero() * 3}
    cluster = {(b, first, last): number for b, first, last, number in labels["mentions"]}
    guessed = scores.detach().masked_fill(~possible | gold, NEVER).flatten()
    likeliest = guessed.topk(min(len(guessed), len(cluster) // 4 + 1))
    size = ids.shape[1]
    for score, at in zip(likeliest.values.tolist(), likeliest.indices.tolist()):
        if score > -2:
            cluster[at // (size * size), at // size % size, at % size] = -1
    spans = sorted(cluster)
    if len(spans) > 1:
        numbers = torch.tensor([cluster[s] for s in spans], device=h.device)
        links, fresh = link_scores(model, h, spans, labels["batch"])
        before = torch.ones_like(links, dtype=torch.bool).tril(-1)
        scored = torch.cat([fresh[:, None], links.masked_fill(~before, NEVER)], 1)
        right = before & (numbers[:, None] == numbers[None]) & (numbers >= 0)[:, None]
        right = torch.cat([~right.any(1, keepdim=True), right], 1)
        terms["links"] = (torch.logsumexp(scored, 1) - torch.logsumexp(scored.masked_fill(~right, NEVER), 1)).mean()
    return terms


def link_scores(model: Model, h: Tensor, spans: list[tuple[int, int, int]], batch: list[Example]) -> tuple[Tensor, Tensor]:
    """(links [M, M], fresh [M]) of mentions (window, first, last)."""
    size = h.shape[1]
    first, last = (torch.tensor([b * size + s[i] for b, *s in spans], device=h.device) for i in (0, 1))
    anaphor, antecedent, fresh = (part.float().flatten(0, 1) for part in model.links(h))
    apart, same = spans_apart(spans, batch).to(h.device), spans_same(mention_texts(spans, batch)).to(h.device)
    return (model.links.scores(Links.mention(anaphor, first, last), Links.mention(antecedent, first, last), apart, same),
            Links.mention(fresh, first, last))


def choice_loss(model: Model, h: Tensor, ids: Tensor, labels: dict) -> dict[str, Tensor]:
    anaphor, antecedent, fresh = (part.float() for part in model.links(h))
    losses = []
    for b, pronoun, names, right in labels["choices"]:
        scored = choice_scores(model, anaphor[b], antecedent[b], fresh[b], pronoun, names)
        losses.append(F.cross_entropy(scored[None], torch.tensor([right], device=h.device)))
    return {"choices": torch.stack(losses).mean()} if losses else {}


def choice_scores(model: Model, anaphor: Tensor, antecedent: Tensor, fresh: Tensor, pronoun, names) -> Tensor:
    """Scores of each name, then of neither, for one pronoun."""
    def at(i, spans):
        return torch.tensor([s[i] for s in spans], device=anaphor.device)
    apart = torch.tensor([[pronoun[0] - name[0] for name in names]], device=anaphor.device)
    links = model.links.scores(Links.mention(anaphor, at(0, [pronoun]), at(1, [pronoun])), Links.mention(antecedent, at(0, names), at(1, names)),
                               apart, torch.zeros(1, len(names), 2, device=anaphor.device))
    return torch.cat([links[0], Links.mention(fresh, at(0, [pronoun]), at(1, [pronoun]))])


def certainty_loss(model: Model, h: Tensor, labels: dict, number: int) -> dict[str, Tensor]:
    known = ~labels["certainty"].isnan()
    if not known.any():
        return {}
    guess = model.certainty(h)[known].float() * model.certainty_scale[number] + model.certainty_shift[number]
    return {"certainty": F.smooth_l1_loss(guess, labels["certainty"][known].to(h.device))}
