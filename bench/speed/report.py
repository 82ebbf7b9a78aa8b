"""The figures as tables in Markdown."""


def table(figures):
    return "\n\n".join(of_size(of) for of in figures)


def of_size(figures):
    rows = [("", "median", "least", "most"), ("---", "---:", "---:", "---:")] + list(flat("", figures))
    return "\n".join("| " + " | ".join(row) + " |" for row in rows)


def flat(name, value):
    if isinstance(value, dict) and set(value) == {"median", "least", "most"}:
        yield name, *(number(value[part]) for part in ("median", "least", "most"))
    elif isinstance(value, dict):
        for part, inner in value.items():
            yield from flat(f"{name}: {part}" if name else part, inner)
    else:
        yield name, number(value), "", ""


def number(value):
    if isinstance(value, float):
        return f"{value:,.2f}" if value < 100 else f"{value:,.0f}"
    return f"{value:,}" if isinstance(value, int) else str(value)
