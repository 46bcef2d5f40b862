"""Compares workbooks with what has been edited in them: what compare_packages.py finds lost beside the cells.

    python3 edit.py TOOLS PAIRS.json     (PAIRS: [[original, edited], ...])

Prints one JSON object a pair and line.
"""

import json
import sys

tools, pairs = sys.argv[1:3]
sys.path.insert(0, tools)
import compare_packages  # noqa: E402

for original, edited in json.load(open(pairs)):
    found = compare_packages.compare(original, edited, cells=False)
    print(json.dumps({name: value for name, value in found.items() if value}))
