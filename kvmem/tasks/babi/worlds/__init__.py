"""The twenty bAbI tasks as small simulations, in the wording and statistics of v1.2."""

from __future__ import annotations

from kvmem.tasks.babi.worlds.base import World
from kvmem.tasks.babi.worlds.belongings import object_worlds
from kvmem.tasks.babi.worlds.claims import claim_worlds
from kvmem.tasks.babi.worlds.deduction import DeductionWorld
from kvmem.tasks.babi.worlds.induction import InductionWorld
from kvmem.tasks.babi.worlds.motivations import MotivationWorld
from kvmem.tasks.babi.worlds.paths import PathWorld, TwoArgumentWorld
from kvmem.tasks.babi.worlds.positions import PositionWorld
from kvmem.tasks.babi.worlds.sizes import SizeWorld
from kvmem.tasks.babi.worlds.times import TimeWorld
from kvmem.tasks.babi.worlds.whereabouts import WhereWorld, WhetherWorld

_WORLDS: tuple[World, ...] = (
    WhereWorld(1),
    TwoArgumentWorld(),
    WhetherWorld(),
    WhereWorld(11, again=True),
    WhereWorld(12, together=True),
    WhereWorld(13, together=True, again=True),
    TimeWorld(),
    DeductionWorld(),
    InductionWorld(),
    PositionWorld(),
    SizeWorld(),
    PathWorld(),
    MotivationWorld(),
    *object_worlds(),
    *claim_worlds(),
)
WORLDS: dict[int, World] = {
    world.task: world for world in sorted(_WORLDS, key=lambda world: world.task)
}
