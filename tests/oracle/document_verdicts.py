#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: 2026 The Clew authors
"""Reproduces every value, verdict and p of first article reports and device history records from their JSON alone.

    python3 tests/oracle/document_verdicts.py FILE.json ...

Values are made again of their readings by the deciding rule, brought to 20 °C by the temperatures and expansions
stated, and tolerances widened by the size stated. Exact fractions decide, in whole steps (picometres, nano-arcseconds, 10^-9 of any other unit); guard bands are solved
by bisection over the standard library's normal distribution. p, the probability of conformity, is computed by the
complementary error function and may differ by one unit of its sixth decimal. Prints each difference, then counts, also
by decision rule; ends with status 1 where a verdict or p differs, cannot be reproduced, or none was found at all.

Sources: ISO 1:2022 (20 °C); ISO 2692:2021 (material condition); JCGM 106:2012 8.3, ISO 14253-1:2017 for the zones; JCGM 106:2012 7.2 and 7.3 for p; docs/metrology.md for the rounding to whole steps.
"""
import json
import math
import sys
from collections import Counter
from fractions import Fraction
from statistics import NormalDist

STEPS = {"m": 10**12, "cm": 10**10, "mm": 10**9, "µm": 10**6, "nm": 10**3, "in": 254 * 10**8, "µin": 25400,
         "°": 36 * 10**11, "arcmin": 6 * 10**10, "arcsec": 10**9}
OTHER_STEP = 10**9
P_TOLERANCE = 1e-6
DEVIATIONS = {"straightness", "flatness", "roundness", "cylindricity", "line profile", "surface profile",
              "parallelism", "perpendicularity", "angularity", "position", "coaxiality", "concentricity", "symmetry",
              "circular runout", "total runout", "roughness"}
GOOD = {"pass", "passed", "ok", "accept", "accepted", "go", "conforms", "true"}
BAD = {"fail", "failed", "nok", "reject", "rejected", "no-go", "nogo", "does not conform", "false"}
PHI = NormalDist()


def steps(text, unit):
    """Exact count of steps, or None where the text is no number."""
    try:
        return Fraction(text.replace("\u2212", "-")) * STEPS.get(unit, OTHER_STEP)
    except (ValueError, AttributeError):
        return None


def limits_of(requirement, bonus=None):
    """Lower and upper, the upper one widened by the bonus; whether nature's 0 stands below the upper one."""
    unit = requirement.get("unit", "")
    nominal = steps(requirement.get("nominal", "0"), unit)
    sides = []
    for side in ("lower", "upper"):
        deviation = requirement.get(side)
        sides.append(None if deviation is None else nominal + steps(deviation, unit))
    lower, upper = sides
    physical = requirement.get("type") in DEVIATIONS and lower in (None, 0) and upper is not None and upper >= 0
    if bonus and upper is not None:
        upper += steps(bonus, unit)
    return (None if physical else lower), upper, physical


def bisect(function, low, high):
    rising = function(low) < 0
    for _ in range(200):
        middle = (low + high) / 2
        if (function(middle) < 0) == rising:
            low = middle
        else:
            high = middle
    return (low + high) / 2


def acceptance_guard(p, width):
    """w / u, or None where the zone is closed; width = T / u, None for one limit."""
    one_sided = PHI.inv_cdf(p)
    if width is None:
        return one_sided
    excess = lambda w: PHI.cdf(w) - PHI.cdf(w - width) - p
    if excess(width / 2) < 0:
        return None
    if width / 2 <= one_sided or excess(one_sided) >= 0:
        return min(one_sided, width / 2)
    return bisect(excess, one_sided, width / 2)


def rejection_guard(p, width):
    one_sided = PHI.inv_cdf(p)
    if width is None:
        return one_sided
    excess = lambda w: PHI.cdf(-w) - PHI.cdf(-(w + width)) - (1 - p)
    if excess(0) <= 0:
        return 0.0
    return bisect(excess, 0.0, one_sided) if excess(one_sided) < 0 else one_sided


def whole(guard):
    nearest = round(guard)
    return nearest if abs(guard - nearest) <= 1e-6 else math.ceil(guard)


def guards(rule, expanded, k, width):
    """Guard bands of acceptance and rejection in whole steps; None as the first = closed."""
    name, _, rest = rule.partition("/")
    name, _, amount = name.partition(":")
    if name == "simple":
        return 0, 0
    u = float(expanded) / float(k)
    if name in ("full-u", "factor-u"):
        guard = whole((float(amount) if amount else 1.0) * float(k) * u)
        return guard, guard
    if name not in ("iso14253-1", "probability"):
        raise ValueError(f"unknown rule {rule!r}")
    p = float(amount) if amount else 0.95
    in_u = None if width is None else float(width) / u
    accept = acceptance_guard(p, in_u)
    return (None if accept is None else whole(accept * u)), whole(rejection_guard(p, in_u) * u)


def judge(requirement, text, rule, uncertainty, k, bonus=None):
    """Verdict, acceptance limits of a measured value."""
    unit = requirement.get("unit", "")
    value = steps(text, unit)
    lower, upper, physical = limits_of(requirement, bonus)
    if lower is None and upper is None:
        return "not judged", None, None
    if value is None:
        raise ValueError(f"{text!r} is no number")
    if physical and value < 0:
        return "does not conform", None, None
    expanded = steps(uncertainty, unit) if uncertainty else None
    if expanded is None and not rule.startswith("simple"):
        raise ValueError(f"rule {rule} without an uncertainty")
    width = upper - lower if lower is not None and upper is not None else None
    inward, outward = guards(rule, expanded, k, width)
    if (lower is not None and value < lower - outward) or (upper is not None and value > upper + outward):
        return "does not conform", None, None
    if inward is None or (width is not None and 2 * inward > width):
        return "not proven", None, None
    low = None if lower is None else lower + inward
    high = None if upper is None else upper - inward
    inside = (low is None or low <= value) and (high is None or value <= high)
    return ("conforms" if inside else "not proven"), low, high


def probability(requirement, text, uncertainty, k, bonus=None):
    """That the true value lies within the limits, normal about the measured one; None where there is no u or limit, or
    the value is below nature's 0.

    Each tail by erfc on its own: six decimals are all that is compared.
    """
    unit = requirement.get("unit", "")
    value, expanded = steps(text, unit), steps(uncertainty, unit) if uncertainty else None
    lower, upper, physical = limits_of(requirement, bonus)
    if value is None or not expanded or (lower is None and upper is None) or (physical and value < 0):
        return None
    spread = float(expanded) / float(k) * math.sqrt(2)
    above = 0.0 if upper is None else math.erfc(float(upper - value) / spread) / 2
    below = 0.0 if lower is None else math.erfc(float(value - lower) / spread) / 2
    return 1 - above - below


def check_probability(row, texts):
    """What differs of p: a row of several features says the least of theirs, which one of the extremes has."""
    found = [probability(row["requirement"], text, row.get("uncertainty"), row.get("coverage_factor", "2"),
                         row.get("bonus")) for text in texts]
    if "probability" not in row:
        judged = row["verdict"] != "not judged"
        return ["has an uncertainty and no p"] if judged and any(p is not None for p in found) else []
    if any(p is None for p in found):
        return [f"says p {row['probability']}, and nothing bears it"]
    again = min(found)
    if abs(again - float(row["probability"])) > P_TOLERANCE:
        return [f"says p {row['probability']}, reproduced {again:.6f}"]
    return []


def by_words(text):
    word = text.strip().lower()
    return "conforms" if word in GOOD else "does not conform" if word in BAD else "not judged"


def measured_texts(row):
    """The values a row speaks of: one, or the least and the greatest of several features."""
    if "value" in row:
        return [row["value"]]
    return row.get("values", []) + [row[side] for side in ("minimum", "maximum") if side in row]


def attribute_text(row):
    """What the instrument or person said, where the row has its readings."""
    valid = [reading["raw"] for reading in row.get("readings", []) if reading.get("state") == "valid" and "raw" in reading]
    return valid[-1] if valid else measured_texts(row)[-1]


def check_uncertainty(row):
    """U again from the influences the row names: k sqrt(sum u^2), to a picometre for each of them."""
    if "uncertainty" not in row or "influences" not in row:
        return []
    unit = row["requirement"].get("unit", "")
    shares = [steps(influence.rpartition("=")[2], unit) for influence in row["influences"].split("; ")]
    again = float(row["coverage_factor"]) * math.sqrt(sum(float(share) ** 2 for share in shares))
    stated = float(steps(row["uncertainty"], unit))
    if abs(again - stated) <= 1 + len(shares) * float(row["coverage_factor"]):
        return []
    return [f"U: says {row['uncertainty']}, reproduced {again / STEPS.get(unit, OTHER_STEP)!r} from its influences"]


def named(text):
    """What stands behind "name=value; name=value"."""
    return dict(part.split("=", 1) for part in text.split("; "))


def decided(rule, values):
    """Half to even for a mean of whole steps."""
    return {"single": lambda: values[-1], "mean": lambda: Fraction(round(sum(values) / len(values))),
            "min": lambda: min(values), "max": lambda: max(values),
            "range": lambda: max(values) - min(values)}[rule]()


def check_value(row):
    """The result again of the readings that count: the valid ones of the last attempt."""
    unit = row["requirement"].get("unit", "")
    valid = [reading for reading in row.get("readings", []) if reading["state"] == "valid"]
    if not valid or "value" not in row or steps(row["value"], unit) is None:
        return []
    if "deciding" not in row:
        return ["does not say what was made of its readings"]
    last = max(reading["attempt"] for reading in valid)
    values = [steps(reading["value"], unit) for reading in valid if reading["attempt"] == last]
    again = decided(row["deciding"], values)
    if again == steps(row["value"], unit):
        return []
    return [f"value: says {row['value']}, the {row['deciding']} of its readings is {float(again / STEPS[unit])!r}"]


def check_correction(row):
    """To 20 °C: value (1 + a_s (t_s - 20)) / (1 + a_p (t_p - 20)), to a step."""
    if "corrected" not in row:
        return []
    if "correction" not in row:
        return ["was brought to 20 °C and does not say how"]
    unit = row["requirement"]["unit"]
    by = {name: Fraction(number) for name, number in named(row["correction"]).items()}
    again = (steps(row["value"] if "value" in row else row["values"][0], unit)
             * (1 + by["scale_alpha"] * (by["scale_celsius"] - 20)) / (1 + by["part_alpha"] * (by["part_celsius"] - 20)))
    if abs(again - steps(row["corrected"], unit)) <= 1:
        return []
    return [f"corrected: says {row['corrected']}, reproduced {float(again / STEPS[unit])!r}"]


def check_bonus(row):
    """The size's distance from the limit of most (least) material, within its tolerance."""
    if "bonus" not in row:
        return []
    if "bonus_by" not in row:
        return ["was widened and does not say by which size"]
    by = named(row["bonus_by"])
    size, lower, upper = (steps(*by[name].split(" ")) for name in ("size", "lower", "upper"))
    from_lower = (by["feature"] == "internal") == (by["condition"] == "MMC")
    again = min(max(size - lower if from_lower else upper - size, 0), upper - lower)
    unit = row["requirement"]["unit"]
    if again == steps(row["bonus"], unit):
        return []
    return [f"bonus: says {row['bonus']}, reproduced {float(again / STEPS[unit])!r}"]


def check_row(row):
    """What differs, as sentences."""
    requirement = row["requirement"]
    unit = requirement.get("unit", "")
    texts = measured_texts(row)
    if row["verdict"] == "not judged" and not row.get("rule"):
        return []
    if not texts:
        return [f"has the verdict {row['verdict']!r} and no value"]
    if any(steps(text, unit) is None for text in texts):
        again = by_words(attribute_text(row))
        return [] if again == row["verdict"] else [f"says {row['verdict']!r}, reproduced {again!r}"]
    wrong = check_value(row) + check_correction(row) + check_bonus(row) + check_uncertainty(row)
    if row["verdict"] == "not judged":
        told = row.get("because") or limits_of(requirement)[:2] == (None, None)
        return wrong if told else wrong + ["is not judged and does not say why"]
    judged = [row["corrected"]] if "corrected" in row else texts
    for text in judged:
        again, low, high = judge(requirement, text, row.get("rule", ""), row.get("uncertainty"),
                                 row.get("coverage_factor", "2"), row.get("bonus"))
        if again != row["verdict"]:
            wrong.append(f"{text} {unit}: says {row['verdict']!r}, reproduced {again!r}")
        for name, limit in (("acceptance_lower", low), ("acceptance_upper", high)):
            if name in row and limit is not None and abs(steps(row[name], unit) - limit) >= Fraction(1, 2):
                wrong.append(f"{name}: says {row[name]}, reproduced {float(limit / STEPS.get(unit, OTHER_STEP))!r}")
    return wrong + check_probability(row, judged)


def main(files):
    counts = Counter()
    rules = Counter()
    differences = 0
    for file in files:
        with open(file, encoding="utf-8") as stream:
            document = json.load(stream)
        for row in document.get("results", []) + document.get("characteristics", []):
            if "verdict" not in row:
                continue
            counts[row["verdict"]] += 1
            rules[row.get("rule", "").partition("/")[0] or "none"] += 1
            try:
                wrong = check_row(row)
            except (ValueError, KeyError, TypeError) as error:
                wrong = [f"cannot be reproduced: {error}"]
            for sentence in wrong:
                differences += 1
                print(f"{file}: {row.get('serial', '')} {row.get('feature', row.get('number'))}: {sentence}")
    told = ", ".join(f"{counts[verdict]} {verdict}" for verdict in sorted(counts))
    print("by rule: " + ", ".join(f"{rules[rule]} {rule}" for rule in sorted(rules)))
    print(f"{len(files)} documents, {sum(counts.values())} verdicts ({told}), {differences} differences")
    return 1 if differences or not counts else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
