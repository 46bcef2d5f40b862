"""Prints what openpyxl reads of the workbooks named as arguments: one JSON object a line, errors as {"error": ...}."""

import datetime
import json
import sys
import warnings

import openpyxl
from openpyxl.utils.datetime import to_excel

warnings.simplefilter("ignore")


def plain(value, epoch):
    if isinstance(value, datetime.timedelta):
        return {"date": value / datetime.timedelta(days=1)}
    if isinstance(value, (datetime.datetime, datetime.date, datetime.time)):
        return {"date": to_excel(value, epoch)}
    return value


def sheet(written, cached, epoch):
    cells = []
    for row in written.iter_rows():
        for cell in row:
            if isinstance(cell, openpyxl.cell.cell.MergedCell) or cell.value is None:
                continue
            other = cached[cell.coordinate].value
            formula = cell.value if cell.data_type == "f" else None
            cells.append([cell.coordinate, plain(other, epoch), formula, cell.number_format])
    arrays = [
        [attributes["ref"], written[first].value]
        for first, attributes in written.formula_attributes.items()
        if attributes["t"] == "array"
    ]
    hidden_columns = []
    for dimension in written.column_dimensions.values():
        if (dimension.hidden or dimension.width == 0) and dimension.min:
            hidden_columns.append([dimension.min, dimension.max])
    return {
        "name": written.title,
        "visibility": written.sheet_state,
        "protected": bool(written.protection.sheet),
        "cells": cells,
        "arrays": arrays,
        "merges": sorted(str(merge) for merge in written.merged_cells.ranges),
        "hiddenRows": sorted(number for number, row in written.row_dimensions.items() if row.hidden or row.height == 0),
        "hiddenColumns": hidden_columns,
    }


def dump(path):
    written = openpyxl.load_workbook(path)
    cached = openpyxl.load_workbook(path, data_only=True)
    links = [link.file_link.Target for link in written._external_links]
    return {"links": links, "sheets": [sheet(ws, cached[ws.title], written.epoch) for ws in written.worksheets]}


for path in sys.argv[1:]:
    try:
        print(json.dumps(dump(path)))
    except Exception as error:  # openpyxl refuses some files that Excel opens
        print(json.dumps({"error": repr(error)}))
