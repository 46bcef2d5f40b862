"""Prints how openpyxl sees the workbooks named as arguments: one JSON object a line, errors as {"error": ...}."""

import json
import sys
import warnings

import openpyxl
from openpyxl.styles.colors import COLOR_INDEX

warnings.simplefilter("ignore")


def colour(value, palette):
    """RRGGBB, a theme's number with its tint, or null."""
    if value is None:
        return None
    if value.type == "rgb" and isinstance(value.rgb, str):
        return {"rgb": value.rgb[-6:].lower(), "tint": value.tint}
    if value.type == "indexed" and value.indexed < 64:
        return {"rgb": palette[value.indexed][-6:].lower(), "tint": value.tint}
    if value.type == "theme":
        return {"theme": value.theme, "tint": value.tint}
    return None


def look(cell, palette):
    font, fill, border, alignment = cell.font, cell.fill, cell.border, cell.alignment
    return {
        "font": [font.name, font.sz, bool(font.b), bool(font.i), font.u, bool(font.strike)],
        "ink": colour(font.color, palette),
        "pattern": getattr(fill, "patternType", "gradient"),
        "fill": colour(fill.fgColor, palette) if getattr(fill, "patternType", None) == "solid" else None,
        "borders": [getattr(border, side).style if getattr(border, side) else None for side in ("top", "right", "bottom", "left")],
        "alignment": [
            alignment.horizontal,
            alignment.vertical,
            bool(alignment.wrap_text),
            bool(alignment.shrink_to_fit),
            int(alignment.indent or 0),
            alignment.textRotation or 0,
        ],
    }


def sheet(ws, palette):
    places = sorted(ws._cells)
    # openpyxl gives the first of merged cells the borders of all.
    merged = {(merge.min_row, merge.min_col) for merge in ws.merged_cells.ranges}
    looks, index, cells = [], {}, []
    for place in places:
        cell = ws._cells[place]
        if isinstance(cell, openpyxl.cell.cell.MergedCell) or place in merged:
            continue
        key = json.dumps(look(cell, palette))
        if key not in index:
            index[key] = len(looks)
            looks.append(json.loads(key))
        cells.append([place[0] - 1, place[1] - 1, index[key]])
    return {
        "name": ws.title,
        "looks": looks,
        "cells": cells,
        "gridLines": ws.sheet_view.showGridLines is not False,
        "frozen": ws.freeze_panes,
        "images": len(ws._images),
        "charts": len(ws._charts),
        "widths": [
            [dimension.min - 1, dimension.max - 1, dimension.width]
            for dimension in ws.column_dimensions.values()
            # 13 is what openpyxl says where the file says nothing.
            if dimension.min and dimension.width != 13 and not dimension.hidden
        ],
        "heights": [
            [number - 1, row.height] for number, row in ws.row_dimensions.items() if row.height and not row.hidden
        ],
        "comments": {
            cell.coordinate: cell.comment.text for row in ws.iter_rows() for cell in row if getattr(cell, "comment", None)
        },
    }


for path in sys.argv[1:]:
    try:
        workbook = openpyxl.load_workbook(path)
        palette = list(getattr(workbook, "_colors", None) or COLOR_INDEX)
        print(json.dumps({"sheets": [sheet(ws, palette) for ws in workbook.worksheets]}))
    except Exception as error:  # openpyxl refuses some files that Excel opens
        print(json.dumps({"error": repr(error)}))
