# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: 2026 The Clew authors
#
# Recomputes coverage factors, guard factors and global risks with R's own distributions, root finder and quadrature.
# Its numbers stand in tests/data/metrology; the tests read those and don't need R:
#     Rscript tests/oracle/acceptance.R tests/data/metrology
folder <- commandArgs(trailingOnly = TRUE)[1]
digits <- function(x) ifelse(is.na(x), "", trimws(formatC(x, digits = 15, format = "g")))
save <- function(rows, name) write.table(
    as.data.frame(lapply(rows, digits)), file.path(folder, name), sep = ",", quote = FALSE, row.names = FALSE)

# k factors: two-sided quantiles of Student's t.
nu <- c(1:30, 40, 50, 100, 1000, Inf)
twoSigma <- 2 * pnorm(2) - 1
save(data.frame(nu = nu, k9545 = qt((1 + twoSigma) / 2, nu), k95 = qt(0.975, nu), k99 = qt(0.995, nu)), "k_factors.csv")

# Guard factors in u: acceptance solves pnorm(g) - pnorm(g - t) = p, rejection pnorm(-h) - pnorm(-(h + t)) = 1 - p.
acceptance <- function(p, t) {
    f <- function(g) pnorm(g) - pnorm(g - t) - p
    if (f(t / 2) < 0) return(NA)
    uniroot(f, c(0, t / 2), tol = 1e-14)$root
}
rejection <- function(p, t) {
    f <- function(h) pnorm(-h) - pnorm(-(h + t)) - (1 - p)
    if (f(0) <= 0) return(0)
    uniroot(f, c(0, 10), tol = 1e-14)$root
}
zones <- expand.grid(t = c(0.1, 0.5, 1, 2, 3, 3.29, 3.8, 3.92, 3.93, 4, 4.2, 4.5, 5, 5.5, 6, 8, 12, 20), p = c(0.8, 0.9, 0.95, 0.99))
zones$accept <- mapply(acceptance, zones$p, zones$t)
zones$reject <- mapply(rejection, zones$p, zones$t)
save(zones[c("p", "t", "accept", "reject")], "guard_factors.csv")

# Global risks: process N(mean, sd), reading N(eta, u), limits -1 and 1 (or 1 alone), accepted within ±a (or below a).
risk <- function(mean, sd, u, a, onesided) {
    low <- if (onesided) -Inf else -1
    lowA <- if (onesided) -Inf else -a
    accept <- function(eta) pnorm((a - eta) / u) - pnorm((lowA - eta) / u)
    whole <- function(f, from, to) {
        cuts <- sort(unique(pmin(pmax(c(from, to, mean, a, a - 6 * u, a + 6 * u, mean + c(-12, 12) * sd), from), to)))
        cuts <- cuts[is.finite(cuts)]
        sum(mapply(function(x, y) integrate(f, x, y, rel.tol = 1e-12, abs.tol = 1e-14, subdivisions = 2000)$value, head(cuts, -1), tail(cuts, -1)))
    }
    outside <- function(eta) dnorm(eta, mean, sd) * accept(eta)
    inside <- function(eta) dnorm(eta, mean, sd) * (1 - accept(eta))
    far <- max(abs(mean) + 12 * sd, 2)
    pfa <- whole(outside, 1, far) + (if (onesided) 0 else whole(outside, -far, -1))
    pfr <- whole(inside, if (onesided) -far else -1, 1)
    c(pfa, pfr)
}
cases <- expand.grid(mean = c(0, 0.4), sd = c(0.2, 0.5102), u = c(0.05, 0.125, 0.3), a = c(1, 0.8), onesided = c(0, 1))
cases <- cbind(cases, t(mapply(risk, cases$mean, cases$sd, cases$u, cases$a, cases$onesided == 1)))
names(cases)[6:7] <- c("pfa", "pfr")
save(cases, "global_risks.csv")
