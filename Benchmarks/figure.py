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
    # The least that the ratio is meant to be.
    bound: float
    # Anything else worth reading, by name.
    details: dict

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

    def line(self):
        return {
            "name": self.name, "value": round(self.value, 3), "unit": "ratio", "min": round(min(self.ratios), 3),
            "max": round(max(self.ratios), 3), "rounds": len(self.rounds), "bound": f">= {self.bound:g}",
            "holds": self.value >= self.bound, "what": self.what, "ratio_to": self.ratio_to, "rate": round(self.ours, 1),
            "rate_of_other": round(self.theirs, 1), "rate_unit": self.unit, **self.details, "machine": machine.description(),
        }


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
        verdict = "holds" if figure.value >= figure.bound else "DOES NOT HOLD"
        print(f"\n{figure.name}  {figure.what}")
        print(f"  {figure.ours:>12,.0f} {figure.unit}, the median of {len(figure.rounds)} rounds")
        print(f"  {figure.theirs:>12,.0f} {figure.unit} of {figure.ratio_to}")
        print(f"  {figure.value:>12.2f} times as many ({min(figure.ratios):.2f} … {max(figure.ratios):.2f}), at least {figure.bound:g}: {verdict}")
        for name, value in figure.details.items():
            print(f"  {name}: {value}")

    def end(self):
        if not self.as_json:
            print()
