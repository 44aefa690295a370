"""The reader's model: one BERT encoder of MiniLM-L6 size, several small heads that read the same vectors.

A window of at most 256 pieces goes in as two lists of numbers, pieces and shapes (wordpiece.py); padding is piece 0. What
comes out, a head each (S pieces):

  cue        [S, 3]      outside / begin / inside of a cue, those inside other people's contents too
  tags       [S, 7]      outside, then begin and inside of source, cue, content, of outermost attributions only
  roles      [6, S, S]   for a cue that begins at piece i: how well piece j goes inside its source, inside its content, and how
                         well j begins and ends either. Read by `chain`: the best path through {outside, source, content}
  names      [S, 25]     outside, then begin and inside of the twelve types
  arcs       [S, S]      how well piece j is the head of piece i, both the first piece of their word; piece 0 is the root
  dependent, governor [S, D]      the parts of which the relation of piece i to piece j is read: `relation` of gelu(dependent i + governor j)
  upos, xpos [S, ..]     parts of speech
  mentions   [S, S]      whether the span from piece i to piece j is a mention of something mentioned elsewhere
  anaphor, antecedent [S, 2, D], fresh [S, 2]     the parts of a mention's vectors: that of its first piece and that of its last
                         one are added. anaphor · antecedent says how well the two corefer, fresh how well there is none
  certainty  [S]         how certain the text makes the event named here, about -3..3
"""
import math
from dataclasses import dataclass

import torch
from safetensors.torch import load_file
from torch import Tensor, nn
from torch.nn import functional as F

from base import base_file
from wordpiece import SHAPES

OUTSIDE, SOURCE, CONTENT = range(3)                                 # states of the chain
CUE_TAGS = ("O", "B", "I")
TAGS = ("O", "B-source", "I-source", "B-cue", "I-cue", "B-content", "I-content")
ROLE_MAPS = ("inside source", "inside content", "begin source", "begin content", "end source", "end content")
NEVER = -1e4                                                        # a score that no other makes up for; safe in half precision
LONGEST_MENTION = 32                                                # pieces; measured: 99.8 % of OntoGUM's mentions are shorter


@dataclass
class Size:
    layers: int = 6
    width: int = 384
    heads: int = 12
    inner: int = 1536
    window: int = 256
    vocabulary: int = 30522
    role_width: int = 64               # per map of roles
    arc_width: int = 192
    relation_width: int = 128
    mention_width: int = 96
    link_width: int = 128
    relations: int = 0                 # how many labels each of these knows: from the corpora, kept in the checkpoint
    upos: int = 0
    xpos: int = 0
    name_tags: int = 25
    certainty_corpora: int = 0
    dropout: float = 0.1
    shape_embedding: bool = True


class Layer(nn.Module):
    def __init__(self, size: Size):
        super().__init__()
        self.heads, self.dropout = size.heads, size.dropout
        self.query, self.key, self.value, self.out = (nn.Linear(size.width, size.width) for _ in range(4))
        self.attention_norm = nn.LayerNorm(size.width, eps=1e-12)
        self.up, self.down = nn.Linear(size.width, size.inner), nn.Linear(size.inner, size.width)
        self.norm = nn.LayerNorm(size.width, eps=1e-12)

    def forward(self, h: Tensor, bias: Tensor) -> Tensor:
        q, k, v = (part(h).unflatten(-1, (self.heads, -1)).transpose(1, 2) for part in (self.query, self.key, self.value))
        weights = (q @ k.transpose(2, 3) * q.shape[-1] ** -0.5 + bias.to(q.dtype)).softmax(-1, dtype=q.dtype)
        attended = self.out((weights @ v).transpose(1, 2).flatten(2))
        h = self.attention_norm(h + F.dropout(attended, self.dropout, self.training))
        return self.norm(h + F.dropout(self.down(F.gelu(self.up(h))), self.dropout, self.training))


class Encoder(nn.Module):
    def __init__(self, size: Size):
        super().__init__()
        self.word = nn.Embedding(size.vocabulary, size.width)
        self.position = nn.Embedding(size.window, size.width)
        self.kind = nn.Parameter(torch.zeros(size.width))           # BERT's token type 0, one vector for all
        self.shape = nn.Embedding(SHAPES, size.width) if size.shape_embedding else None
        self.norm = nn.LayerNorm(size.width, eps=1e-12)
        self.dropout = size.dropout
        self.layers = nn.ModuleList(Layer(size) for _ in range(size.layers))
        if self.shape is not None:
            nn.init.zeros_(self.shape.weight)                       # the base knows nothing of shapes: start where it stands

    def forward(self, ids: Tensor, shapes: Tensor) -> Tensor:
        h = self.word(ids) + self.position.weight[:ids.shape[1]] + self.kind
        if self.shape is not None:
            h = h + self.shape(shapes)
        h = F.dropout(self.norm(h), self.dropout, self.training)
        bias = (ids == 0).to(h.dtype)[:, None, None, :] * NEVER
        for layer in self.layers:
            h = layer(h, bias)
        return h

    def load_base(self):
        """Takes over the weights of MiniLM-L6-v2; what it has beyond the window's positions is left behind."""
        base = load_file(base_file("model.safetensors"))
        names = {"query": "attention.self.query", "key": "attention.self.key", "value": "attention.self.value", "out": "attention.output.dense",
                 "attention_norm": "attention.output.LayerNorm", "up": "intermediate.dense", "down": "output.dense", "norm": "output.LayerNorm"}
        state = {"word.weight": base["embeddings.word_embeddings.weight"],
                 "position.weight": base["embeddings.position_embeddings.weight"][:self.position.num_embeddings],
                 "kind": base["embeddings.token_type_embeddings.weight"][0],
                 "norm.weight": base["embeddings.LayerNorm.weight"], "norm.bias": base["embeddings.LayerNorm.bias"]}
        for i in range(len(self.layers)):
            for ours, theirs in names.items():
                for part in ("weight", "bias"):
                    state[f"layers.{i}.{ours}.{part}"] = base[f"encoder.layer.{i}.{theirs}.{part}"]
        missing, unexpected = self.load_state_dict(state, strict=False)
        assert set(missing) <= {"shape.weight"} and not unexpected, (missing, unexpected)


class Roles(nn.Module):
    """Source and content given the cue: six biaffine maps between the cue's first piece and every piece, plus a bias by distance."""
    REACH = 128                                                     # pieces; further is as far as this

    def __init__(self, size: Size):
        super().__init__()
        self.cue = nn.Linear(size.width, len(ROLE_MAPS) * size.role_width)
        self.piece = nn.Linear(size.width, len(ROLE_MAPS) * size.role_width)
        self.alone = nn.Linear(size.width, len(ROLE_MAPS))
        self.distance = nn.Parameter(torch.zeros(len(ROLE_MAPS), 2 * self.REACH + 1))
        self.scale = size.role_width ** -0.5

    def forward(self, h: Tensor, cues: Tensor | None = None) -> Tensor:
        """[B, 6, K, S] for the cues at `cues` [B, K] (first pieces), or with K = S for every piece."""
        maps, at = len(ROLE_MAPS), torch.arange(h.shape[1], device=h.device)
        chosen = h if cues is None else h.gather(1, cues[..., None].expand(-1, -1, h.shape[2]))
        cue = F.gelu(self.cue(chosen)).unflatten(-1, (maps, -1)).transpose(1, 2)
        piece = F.gelu(self.piece(h)).unflatten(-1, (maps, -1)).permute(0, 2, 3, 1)
        if cues is None:
            distance = self.distances(h.shape[1])[None]
        else:
            distance = self.distance[:, (at - cues[..., None]).clamp(-self.REACH, self.REACH) + self.REACH].transpose(0, 1)
        return (cue @ piece) * self.scale + self.alone(h).transpose(1, 2)[:, :, None] + distance

    def distances(self, size: int) -> Tensor:
        """[6, size, size]: the bias of each pair. One row of all distances, written `size` times one place further: looked up pair by
        pair it was two fifths of the exported graph's time."""
        step = torch.arange(2 * size, device=self.distance.device)
        step = torch.where(step < size, step, step - 2 * size).clamp(-self.REACH, self.REACH)
        row = self.distance[:, step + self.REACH]
        shifted = row[:, None].expand(-1, size, -1).flatten(1)[:, :size * (2 * size - 1)]
        return shifted.unflatten(1, (size, 2 * size - 1))[:, :, :size]


class Pairs(nn.Module):
    """One biaffine map [S, S] with a score of its own for either side."""

    def __init__(self, width: int, inner: int):
        super().__init__()
        self.left, self.right = nn.Linear(width, inner), nn.Linear(width, inner)
        self.left_alone, self.right_alone = nn.Linear(width, 1), nn.Linear(width, 1)
        self.scale = inner ** -0.5

    def forward(self, h: Tensor) -> Tensor:
        both = F.gelu(self.left(h)) @ F.gelu(self.right(h)).transpose(1, 2) * self.scale
        return both + self.left_alone(h) + self.right_alone(h).transpose(1, 2)


class Links(nn.Module):
    """The parts of which a mention's vectors are made; a mention is its first and its last piece."""
    BUCKETS = 10

    def __init__(self, size: Size):
        super().__init__()
        self.anaphor, self.antecedent = (nn.Linear(size.width, 2 * size.link_width) for _ in range(2))
        self.fresh = nn.Linear(size.width, 2)
        self.distance = nn.Parameter(torch.zeros(self.BUCKETS))     # by pieces between the two: 0, 1-2, 3-6, 7-14 ... 511 and more
        self.same = nn.Parameter(torch.zeros(2))                    # the same folded words; the same last word
        self.width = size.link_width

    def forward(self, h: Tensor) -> tuple[Tensor, Tensor, Tensor]:
        return self.anaphor(h).unflatten(-1, (2, -1)), self.antecedent(h).unflatten(-1, (2, -1)), self.fresh(h)

    @staticmethod
    def mention(parts: Tensor, first: Tensor, last: Tensor) -> Tensor:
        """Vectors [M, D] (or scores [M]) of mentions, from parts [N, 2, D] (or [N, 2]) by their first and last pieces."""
        return parts[first, 0] + parts[last, 1]

    def scores(self, anaphor: Tensor, antecedent: Tensor, apart: Tensor, same: Tensor) -> Tensor:
        """[M, M']: how well each antecedent is meant by each anaphor. apart [M, M'] in pieces; same [M, M', 2] of 0 and 1."""
        bucket = torch.log2(apart.abs().clamp(min=0).float() + 1).floor().long().clamp(max=self.BUCKETS - 1)
        return anaphor @ antecedent.T * self.width ** -0.5 + self.distance[bucket] + (same.float() * self.same).sum(-1)


class Model(nn.Module):
    def __init__(self, size: Size):
        super().__init__()
        self.size = size
        self.encoder = Encoder(size)
        self.cue = nn.Linear(size.width, len(CUE_TAGS))
        self.tags = nn.Linear(size.width, len(TAGS))
        self.roles = Roles(size)
        self.names = nn.Linear(size.width, size.name_tags)
        self.arcs = Pairs(size.width, size.arc_width)
        self.relation_dependent, self.relation_head = (nn.Linear(size.width, size.relation_width) for _ in range(2))
        self.relation = nn.Linear(size.relation_width, size.relations)
        self.upos, self.xpos = nn.Linear(size.width, size.upos), nn.Linear(size.width, size.xpos)
        self.mentions = Pairs(size.width, size.mention_width)
        self.links = Links(size)
        self.certainty_inner, self.certainty_score = nn.Linear(size.width, 128), nn.Linear(128, 1)
        self.certainty_scale = nn.Parameter(torch.ones(size.certainty_corpora))      # each corpus has its own scale: only for training
        self.certainty_shift = nn.Parameter(torch.zeros(size.certainty_corpora))
        for part in (self.cue, self.tags, self.names, self.relation, self.upos, self.xpos):
            nn.init.normal_(part.weight, std=0.02)
        nn.init.constant_(self.mentions.left_alone.bias, -5.0)      # one span in some hundreds is a mention: start from there

    def forward(self, ids: Tensor, shapes: Tensor) -> Tensor:
        """Vectors [B, S, width], for the heads below to read."""
        return self.encoder(ids, shapes)

    def relations(self, h: Tensor, heads: Tensor) -> Tensor:
        """[B, S, R]: the relation of each piece to the piece at heads [B, S]."""
        head = self.relation_head(h).gather(1, heads[..., None].expand(-1, -1, self.size.relation_width))
        return self.relation(F.gelu(self.relation_dependent(h) + head))

    def certainty(self, h: Tensor) -> Tensor:
        return self.certainty_score(F.gelu(self.certainty_inner(h)))[..., 0]

    def everything(self, ids: Tensor, shapes: Tensor) -> dict[str, Tensor]:
        """All outputs at once."""
        h = self.encoder(ids, shapes)
        return {**self.heads(h), "roles": self.roles(h)}

    def heads(self, h: Tensor) -> dict[str, Tensor]:
        """The outputs that are read from vectors alone: all but roles, which may be asked of some pieces."""
        anaphor, antecedent, fresh = self.links(h)
        return {"cue": self.cue(h), "tags": self.tags(h), "names": self.names(h), "arcs": self.arcs(h),
                "dependent": self.relation_dependent(h), "governor": self.relation_head(h), "upos": self.upos(h), "xpos": self.xpos(h), "mentions": self.mentions(h),
                "anaphor": anaphor, "antecedent": antecedent, "fresh": fresh, "certainty": self.certainty(h)}


def chain(roles: Tensor, inside: Tensor) -> Tensor:
    """What a path through outside / source / content scores for going from one state to another: [N, S, 3 from, 3 to].

    roles [N, 6, S] of N cues; inside [N, S] says which pieces may be in a span ([CLS], [SEP] and padding may not). A path starts
    outside at piece 0. Entry j: `inside` of the state gone to, and where the state changes, `end` of the old one at j-1 and
    `begin` of the new one at j. A linear chain whose transitions look at the text: spans know where they begin and end.
    """
    zero = torch.zeros_like(roles[:, 0])
    within, begin, end = (torch.stack([zero, roles[:, i], roles[:, i + 1]], -1) for i in (0, 2, 4))
    within = within + (~inside)[..., None] * torch.tensor([0, NEVER, NEVER], device=roles.device)
    change = end[:, :-1, :, None] + begin[:, 1:, None, :]
    step = change * (1 - torch.eye(3, device=roles.device)) + within[:, 1:, None, :]
    return F.pad(step, (0, 0, 0, 0, 1, 0))                          # piece 0: no step


def chain_loss(roles: Tensor, inside: Tensor, states: Tensor) -> Tensor:
    """-log p of the marked states [N, S] of each cue, [N]; all paths are summed in log2(S) multiplications of 3 x 3 matrices."""
    steps = chain(roles, inside)
    here = states[:, 1:]
    marked = steps[:, 1:].gather(3, here[:, :, None, None].expand(-1, -1, 3, 1))[..., 0].gather(2, states[:, :-1, None])[..., 0].sum(1)
    nothing = torch.full((3, 3), NEVER, device=roles.device).fill_diagonal_(0)
    product = torch.cat([steps[:, 1:], nothing.expand(len(steps), 2 ** math.ceil(math.log2(steps.shape[1])) - steps.shape[1] + 1, 3, 3)], 1)
    while product.shape[1] > 1:
        product = torch.logsumexp(product[:, ::2, :, :, None] + product[:, 1::2, None, :, :], dim=-2)
    return product[:, 0, OUTSIDE, OUTSIDE] - marked


def best_states(roles: Tensor, inside: Tensor) -> Tensor:
    """The best path of each cue that comes through content, [N, S] (Viterbi): every attribution that people mark has a content
    (all 2,189 of PolNeAR dev). The states are doubled, before and after the first piece of content."""
    steps = doubled(chain(roles, inside))
    score = torch.where(torch.arange(6, device=roles.device) == OUTSIDE, 0.0, 2 * NEVER).expand(len(roles), 6)
    back = []
    for j in range(1, steps.shape[1]):
        score, come_from = (score[:, :, None] + steps[:, j]).max(1)
        back.append(come_from)
    at = torch.full((len(roles),), 3 + OUTSIDE, device=roles.device)       # [SEP] or padding stands last: outside
    path = [at]
    for come_from in reversed(back):
        at = come_from.gather(1, at[:, None])[:, 0]
        path.append(at)
    return torch.stack(path[::-1], 1) % 3


def doubled(steps: Tensor) -> Tensor:
    """[N, S, 6, 6] of a chain [N, S, 3, 3]: each state before, then from the first piece of content on."""
    state = torch.arange(6, device=steps.device)
    seen = state >= 3
    may = seen[None] == (seen[:, None] | (state % 3 == CONTENT)[None])
    return steps.repeat(1, 1, 2, 2).masked_fill(~may, 2 * NEVER)


def path_chances(roles: Tensor, inside: Tensor, states: Tensor) -> Tensor:
    """How likely each path `states` [N, S] is among all that come through content, [N]."""
    steps, rows = chain(roles, inside), torch.arange(len(roles))
    score = sum(steps[rows, j, states[:, j - 1], states[:, j]] for j in range(1, steps.shape[1]))
    through = doubled(steps)
    total = torch.full((len(roles), 6), 2 * NEVER).index_fill(1, torch.tensor([OUTSIDE]), 0.0)
    for j in range(1, steps.shape[1]):
        total = torch.logsumexp(total[:, :, None] + through[:, j], 1)
    return (score - total[:, 3 + OUTSIDE]).exp()
