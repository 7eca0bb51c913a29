"""Measures what the README states. Run it by scripts/bench, which prepares the machine and builds the programs."""

import argparse
import pathlib
import sys

import codec
import database
import deadline
import flows
import generator
import rpc
import streaming
from figure import Table
from programs import Failed
from readme import FiguresFile

PARTS = {
    "database": database.measure, "flows": flows.measure, "codec": codec.measure, "rpc": rpc.measure, "streaming": streaming.measure,
    "deadline": deadline.measure, "load": generator.measure}


def arguments():
    parser = argparse.ArgumentParser(prog="scripts/bench")
    parser.add_argument("parts", nargs="*", metavar="PART", help=", ".join(PARTS))
    parser.add_argument("--json", action="store_true")
    parser.add_argument("--quick", action="store_true")
    parser.add_argument("--rounds", type=int)
    parser.add_argument("--seconds", type=float)
    parser.add_argument("--streams", type=int, default=32, help="calls under way at once on each of the 8 connections")
    parser.add_argument("--binaries", type=pathlib.Path)
    parser.add_argument("--write", type=pathlib.Path, metavar="FILE", help="where the table of figures is renewed")
    parser.add_argument("--check", action="store_true", help="only whether the parts exist")
    given = parser.parse_args()
    given.rounds = given.rounds or (2 if given.quick else 7)
    given.seconds = given.seconds or (0.5 if given.quick else 5)
    # Rounds that warm both sides up and do not count.
    given.warmups = 0 if given.quick else 1
    return given


def main():
    given = arguments()
    unknown = [part for part in given.parts if part not in PARTS]
    if unknown:
        print(f"there is no part {unknown[0]}; there is: {', '.join(PARTS)}", file=sys.stderr)
        return 2
    is_whole = not given.parts
    try:
        file = given.write and FiguresFile(given.write)
        if file:
            file.begin(is_whole)
        if given.check:
            return 0
        table = Table(given.json)
        for part in given.parts or PARTS:
            for figure in PARTS[part](given):
                table.add(figure)
                if file:
                    file.add(figure)
    except (Failed, FileNotFoundError) as failure:
        print(f"not measured: {failure}", file=sys.stderr)
        return 1
    table.end()
    if file:
        file.end(is_whole)
    return 0


if __name__ == "__main__":
    sys.exit(main())
