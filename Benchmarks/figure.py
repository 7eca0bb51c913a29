"""A figure, and how figures are shown."""

import dataclasses
import json
import statistics

import machine


@dataclasses.dataclass
class Figure:
    """How many times as fast something is as what it is compared with: the median of the rounds' ratios."""

    name: str
    # What is compared, and with what.
    what: str
    ratio_to: str
    # A round's throughputs, the product's and the other's.
    rounds: list[tuple[float, float]]
    unit: str
    # The least that the ratio is meant to be, or of costs the most.
    bound: float
    # Anything else worth reading, by name.
    details: dict
    # Whether the rounds are costs, of which less is better.
    is_cost: bool = False

    @property
    def holds(self):
        return self.value <= self.bound if self.is_cost else self.value >= self.bound

    @property
    def ratios(self):
        return [ours / theirs for ours, theirs in self.rounds]

    @property
    def value(self):
        return statistics.median(self.ratios)

    @property
    def ours(self):
        return statistics.median(ours for ours, _ in self.rounds)

    @property
    def theirs(self):
        return statistics.median(theirs for _, theirs in self.rounds)

    def cells(self):
        """What it is here, and what it is compared with, in a table's words."""
        ratio = f"{self.value:.2f} × ({min(self.ratios):.2f} … {max(self.ratios):.2f})"
        return f"{number(self.ours)} {self.unit}", f"{ratio} {self.ratio_to}: {number(self.theirs)}"

    @property
    def bound_text(self):
        return bound_text("≤" if self.is_cost else "≥", self.bound, " ×", self.holds)

    def line(self):
        return {
            "name": self.name, "value": round(self.value, 3), "unit": "ratio", "min": round(min(self.ratios), 3),
            "max": round(max(self.ratios), 3), "rounds": len(self.rounds), "bound": f"{'<=' if self.is_cost else '>='} {self.bound:g}",
            "holds": self.holds, "what": self.what, "ratio_to": self.ratio_to, "rate": round(self.ours, 2),
            "rate_of_other": round(self.theirs, 2), "rate_unit": self.unit, **self.details, "machine": machine.description(),
        }

    def text(self):
        digits = 2 if self.is_cost else 0
        bound = f"at {'most' if self.is_cost else 'least'} {self.bound:g}"
        return [
            f"{self.ours:>12,.{digits}f} {self.unit}, the median of {len(self.rounds)} rounds",
            f"{self.theirs:>12,.{digits}f} {self.unit} of {self.ratio_to}",
            f"{self.value:>12.2f} times as {'much' if self.is_cost else 'many'} ({min(self.ratios):.2f} … {max(self.ratios):.2f}), {bound}",
        ]


@dataclasses.dataclass
class Amount:
    """How much of something is taken, by itself."""

    name: str
    what: str
    value: float
    unit: str
    # The most that it is meant to be; None for one that is only stated.
    bound: float | None
    details: dict

    @property
    def holds(self):
        return self.bound is None or self.value <= self.bound

    def cells(self):
        return f"{number(self.value)} {self.unit}", ""

    @property
    def bound_text(self):
        return bound_text("≤", self.bound, f" {self.unit}", self.holds)

    def line(self):
        bound = {} if self.bound is None else {"bound": f"<= {self.bound:g}", "holds": self.holds}
        return {
            "name": self.name, "value": round(self.value, 2), "unit": self.unit, **bound, "what": self.what, **self.details,
            "machine": machine.description(),
        }

    def text(self):
        return [f"{self.value:>12,.1f} {self.unit}{'' if self.bound is None else f', at most {self.bound:g}'}"]


def number(value):
    """To three digits, or to whole ones."""
    return f"{value:,.0f}" if value >= 100 else f"{value:.3g}"


def bound_text(sign, bound, unit, holds):
    return f"{sign} {bound:g}{unit}{'' if holds else ', **not reached**'}"


class Table:
    """Shows figures as they come: lines of JSON, or a table for people."""

    def __init__(self, as_json):
        self.as_json = as_json
        if not as_json:
            print("\n".join(f"{name:<12}{value}" for name, value in machine.description().items()))

    def add(self, figure):
        if self.as_json:
            print(json.dumps(figure.line(), ensure_ascii=False), flush=True)
            return
        *lines, last = figure.text()
        print(f"\n{figure.name}  {figure.what}")
        verdict = "" if figure.bound is None else f": {'holds' if figure.holds else 'DOES NOT HOLD'}"
        for line in [*lines, last + verdict]:
            print(f"  {line}")
        for name, value in figure.details.items():
            print(f"  {name}: {value}")

    def end(self):
        if not self.as_json:
            print()
