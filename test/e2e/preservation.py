"""Compares workbooks with what has been written over them, and looks at what has been added.

    python3 preservation.py TOOLS XSD PAIRS.json     (PAIRS: [[original, written], ...])

Prints one JSON object a pair and line: what compare_packages.py finds lost, schema errors of our charts and drawings,
and our sheets as openpyxl reads them.
"""

import json
import posixpath
import sys
import warnings
import zipfile

import openpyxl
from lxml import etree

tools, xsd, pairs = sys.argv[1:4]
sys.path.insert(0, tools)
import compare_packages  # noqa: E402

warnings.simplefilter("ignore")

CHART = "http://schemas.openxmlformats.org/drawingml/2006/chart"
DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing"
SCHEMAS = {
    CHART: etree.XMLSchema(etree.parse(posixpath.join(xsd, "dml-chart.xsd"))),
    DRAWING: etree.XMLSchema(etree.parse(posixpath.join(xsd, "dml-spreadsheetDrawing.xsd"))),
}


def lost(original, written):
    found = compare_packages.compare(original, written)
    found.pop("cells_ex", None)
    return {name: value for name, value in found.items() if value}


def schema_errors(original, written):
    """Of the chart and drawing parts that the original does not have."""
    errors = []
    before = set(zipfile.ZipFile(original).namelist())
    package = zipfile.ZipFile(written)
    for name in package.namelist():
        if name in before or not name.lower().endswith(".xml"):
            continue
        root = etree.fromstring(package.read(name))
        schema = SCHEMAS.get(etree.QName(root).namespace)
        if schema is not None and not schema.validate(root):
            errors += [f"{name}: {error.message}" for error in schema.error_log]
    return errors


def read(path):
    """Sheet by sheet: the values, the formulas, how many charts."""
    values = openpyxl.load_workbook(path, data_only=True)
    formulas = openpyxl.load_workbook(path)
    sheets = {}
    for sheet in values.worksheets:
        cells = [[json_value(cell) for cell in row] for row in sheet.iter_rows(values_only=True)]
        written = {
            cell.coordinate: cell.value
            for row in formulas[sheet.title].iter_rows()
            for cell in row
            if cell.data_type == "f" and isinstance(cell.value, str)
        }
        sheets[sheet.title] = {
            "cells": cells,
            "formulas": written,
            "charts": len(formulas[sheet.title]._charts),
            "frozen": sheet.freeze_panes,
            "filter": sheet.auto_filter.ref,
            "titles": sheet.print_title_rows,
        }
    return sheets


def json_value(value):
    return value if value is None or isinstance(value, (bool, int, float, str)) else str(value)


def openpyxl_reads(original, written):
    try:
        before = read(original)
    except Exception as error:  # openpyxl refuses some workbooks that Excel opens
        return {"refuses": "original", "why": str(error)[:200]}
    try:
        after = read(written)
    except Exception as error:
        return {"refuses": "written", "why": str(error)[:200]}
    changed = [name for name, sheet in before.items() if after.get(name, {}).get("cells") != sheet["cells"]]
    return {"changed": changed, "added": {name: sheet for name, sheet in after.items() if name not in before}}


for original, written in json.load(open(pairs)):
    report = {"lost": lost(original, written), "schema": schema_errors(original, written)}
    report["openpyxl"] = openpyxl_reads(original, written)
    print(json.dumps(report))
