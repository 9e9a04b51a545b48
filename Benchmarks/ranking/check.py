#!/usr/bin/env python3
"""An independent computation of what Sources/Audit/Ranking computes, over data with known truth.

Written from the description in the methodology (Ranking.Method.text), with numpy and scipy, without a look at the Swift code's
steps: variance components by analysis of variance, Paule and Mandel's variance among publishers by root finding, shrinkage with
Morris' factor, and intervals in two other ways than by Swift's draws: analytically, and by a plain cluster bootstrap.

Run:  python3 -m venv /tmp/venv && /tmp/venv/bin/pip install numpy scipy && /tmp/venv/bin/python Benchmarks/ranking/check.py
The figures it prints stand in Tests/AuditTests/RankingStatisticsTests.swift.
"""
import numpy as np
from scipy.optimize import brentq

MASK = (1 << 64) - 1


class Numbers:
    """A linear congruential generator and the sum of twelve uniform numbers: the same in every language."""

    def __init__(self, seed):
        self.state = seed

    def uniform(self):
        self.state = (self.state * 6364136223846793005 + 1442695040888963407) & MASK
        return (self.state >> 11) * 2.0**-53

    def normal(self):
        return sum(self.uniform() for _ in range(12)) - 6


def generate(seed=2026):
    """41 publishers of 1, 9, 10, 100 and 10,000 entries on 1, 2, 4 or 25 hosts, two axes."""
    g = Numbers(seed)
    data, truth = [], []
    for p in range(41):
        n = 10_000 if p == 40 else [1, 9, 10, 100][p % 4]
        k = 25 if p == 40 else min(n, [1, 2, 4][p % 3])
        mu = [60 + 8 * g.normal() for _ in range(2)]
        hosts = [[6 * g.normal() for _ in range(2)] for _ in range(k)]
        rows = [[mu[a] + hosts[i % k][a] + 15 * g.normal() for a in range(2)] for i in range(n)]
        data.append((np.array(rows, dtype=np.float32).astype(float), np.arange(n) % k))
        truth.append(mu)
    return data, np.array(truth)


def components(data, a):
    within = between = scale = 0.0
    df_e = df_h = 0
    for x, h in data:
        x = x[:, a]
        k = len(set(h))
        hm = {j: x[h == j].mean() for j in set(h)}
        within += sum(((x[h == j] - hm[j]) ** 2).sum() for j in hm)
        between += sum((h == j).sum() * (hm[j] - x.mean()) ** 2 for j in hm)
        scale += len(x) - sum((h == j).sum() ** 2 for j in hm) / len(x)
        df_e += len(x) - k
        df_h += k - 1
    e = within / df_e
    host = max(0.0, (between - df_h * e) / scale)
    means = np.array([x[:, a].mean() for x, _ in data])
    conc = np.array([sum(((h == j).mean()) ** 2 for j in set(h)) for _, h in data])
    ns = np.array([len(x) for x, _ in data])
    v = e / ns + host * conc

    def excess(t):
        w = 1 / (v + t)
        m = (w * means).sum() / w.sum()
        return (w * (means - m) ** 2).sum() - (len(means) - 1)

    tau = brentq(excess, 0, 1e4) if excess(0) > 0 else 0.0
    w = 1 / (v + tau)
    mu = (w * means).sum() / w.sum()
    k = len(means)
    b = (k - 3) / (k - 1) * v / (v + tau)
    return dict(e=e, host=host, tau=tau, mu=mu, mu_var=1 / w.sum(), v=v, b=b, means=means, k=k)


def bootstrap(x, h, rng, draws=4000):
    """Resamples hosts, then entries of each."""
    names = sorted(set(h))
    groups = [x[h == j] for j in names]
    out = np.empty((draws, x.shape[1]))
    for d in range(draws):
        parts = [groups[i][rng.integers(0, len(groups[i]), len(groups[i]))] for i in rng.integers(0, len(groups), len(groups))]
        out[d] = np.concatenate(parts).mean(axis=0)
    return out


def main():
    data, truth = generate()
    cs = [components(data, a) for a in range(2)]
    for a, c in enumerate(cs):
        print(f"axis {a}: entry {c['e']:.6f} host {c['host']:.6f} publisher {c['tau']:.6f} mean {c['mu']:.6f}")
    weights = np.array([0.75, 0.25])
    print("publisher entries  mean      shrunk    drawn(0)  drawn(1)  low     high    (analytic 5-95 %)  truth")
    for p in (0, 1, 2, 3, 40):
        shrunk = np.array([c["means"][p] + c["b"][p] * (c["mu"] - c["means"][p]) for c in cs])
        var = 0.0
        for w, c in zip(weights, cs):
            b, v = c["b"][p], c["v"][p]
            var += w**2 * ((1 - b) * v + b**2 * c["mu_var"] + 2 / (c["k"] - 3) * b**2 * (c["means"][p] - c["mu"]) ** 2)
        s, half = (weights * shrunk).sum(), 1.6448536 * var**0.5
        print(
            f"{p:9d} {len(data[p][0]):7d} {sum(w * c['means'][p] for w, c in zip(weights, cs)):9.5f} {s:9.5f} "
            f"{cs[0]['b'][p]:9.6f} {cs[1]['b'][p]:9.6f} {s - half:7.3f} {s + half:7.3f}            {(weights * truth[p]).sum():9.4f}"
        )
    rng = np.random.default_rng(1)
    x, h = data[40]
    b = bootstrap(x, h, rng, 2000) @ weights
    print("cluster bootstrap of the 10,000: 5 % and 95 %:", np.quantile(b, [0.05, 0.95]).round(3))


main()
