#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: 2026 The Clew authors
"""Makes staged measurement models and their uncertainties by another way than the program's.

A model is a list of steps; each adds one quantity, numbered from 0:
    n V U        a new quantity of value V, independent of all others, standard uncertainty U
    s I J        sum            d I J   difference
    x I C        times a constant
    p I J        product, first order
    m I J K ...  mean
The oracle knows no influences: it keeps the full covariance matrix of all quantities so far, and each step adds a row,
    cov(new, old) = J C,  var(new) = J C J',
with J the step's slopes. Printed are, per model: the steps, then value and u of the last quantity, the covariance of the
last two, and u of the difference of the last two.

    python3 tests/oracle/influences.py > tests/data/metrology/staged_models.txt
"""
import math
import random


def slopes(step, values):
    """(value, {quantity: slope}) of a step that follows others."""
    kind, *rest = step
    if kind == "x":
        i, c = rest
        return values[i] * c, {i: c}
    if kind == "m":
        jacobian = {}
        for i in rest:
            jacobian[i] = jacobian.get(i, 0.0) + 1.0 / len(rest)
        return math.fsum(values[i] for i in rest) / len(rest), jacobian
    i, j = rest
    left, right = {"s": (1.0, 1.0), "d": (1.0, -1.0), "p": (values[j], values[i])}[kind]
    value = {"s": values[i] + values[j], "d": values[i] - values[j], "p": values[i] * values[j]}[kind]
    jacobian = {i: left}
    jacobian[j] = jacobian.get(j, 0.0) + right
    return value, jacobian


def propagate(steps):
    values, matrix = [], []
    for step in steps:
        if step[0] == "n":
            value, row, variance = step[1], [0.0] * len(values), step[2] ** 2
        else:
            value, jacobian = slopes(step, values)
            row = [math.fsum(c * matrix[i][j] for i, c in jacobian.items()) for j in range(len(values))]
            variance = math.fsum(c * row[i] for i, c in jacobian.items())
        for old, covariance in zip(matrix, row):
            old.append(covariance)
        matrix.append(row + [variance])
        values.append(value)
    return values, matrix


class Model:
    """Ring <- laboratory, gauge <- ring, parts <- gauge, growth and mean <- parts."""

    def __init__(self, rng):
        self.rng = rng
        self.steps = []

    def add(self, *step):
        self.steps.append(step)
        return len(self.steps) - 1

    def new(self, value, largest):
        return self.add("n", round(value, 4), round(self.rng.uniform(0.01, largest), 4))

    def build(self):
        rng = self.rng
        laboratory = self.new(0, 0.2)
        rings = []
        for _ in range(rng.randint(1, 3)):
            ring = self.new(rng.uniform(-1, 1), 0.1)
            rings.append(self.add("s", ring, laboratory))
        thermometer = self.new(rng.uniform(-1, 1), 0.3)
        alpha = self.new(rng.uniform(0.1, 0.3), 0.02)
        growth = self.add("p", thermometer, alpha)
        gauges = []
        for _ in range(rng.randint(1, 2)):
            setting = self.add("s", rng.choice(rings), self.new(0, 0.1))
            gauges.append(self.add("d", setting, growth) if rng.random() < 0.7 else setting)
        parts = []
        for _ in range(rng.randint(2, 6)):
            scale = self.add("x", self.new(rng.uniform(-2, 2), 0.15), round(rng.uniform(0.95, 1.05), 4))
            parts.append(self.add("s", rng.choice(gauges), scale))
        first = self.add("m", *parts[: max(1, len(parts) // 2)])
        mean = self.add("m", *parts)
        if rng.random() < 0.5:
            return self.add("d", first, mean)
        if rng.random() < 0.5:
            return self.add("p", mean, parts[0])
        return self.add("d", parts[-1], parts[0])


def main():
    rng = random.Random(14253)
    for _ in range(1000):
        model = Model(rng)
        model.build()
        values, matrix = propagate(model.steps)
        last, before = matrix[-1][-1], matrix[-2][-2]
        shared = matrix[-1][-2]
        steps = ";".join(" ".join(str(word) for word in step) for step in model.steps)
        print(steps, repr(values[-1]), repr(math.sqrt(last)), repr(shared),
              repr(math.sqrt(max(0.0, last + before - 2 * shared))), sep="|")


if __name__ == "__main__":
    main()
