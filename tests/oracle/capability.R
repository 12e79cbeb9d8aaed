# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: 2026 The Clew authors
#
# Recomputes capability in R, with R's own distributions and optimisers:
#   Rscript tests/oracle/capability.R > tests/data/metrology/capability_oracle.json
# Samples are drawn with a fixed seed and rounded to what a gauge shows, so they are the same numbers everywhere.

set.seed(20231114)
number <- function(x) if (length(x) == 1) sprintf("%.17g", x) else
  paste0("[", paste(sprintf("%.17g", x), collapse = ","), "]")
record <- function(...) {
  fields <- list(...)
  values <- vapply(fields, function(f) if (is.character(f)) paste0('"', f, '"') else number(f), "")
  paste0("{", paste0('"', names(fields), '":', values, collapse = ","), "}")
}

rangeMoments <- function(n) {
  d2 <- integrate(function(r) ptukey(r, n, Inf, lower.tail = FALSE), 0, Inf, rel.tol = 1e-10)$value
  second <- integrate(function(r) 2 * r * ptukey(r, n, Inf, lower.tail = FALSE), 0, Inf, rel.tol = 1e-10)$value
  c(d2, sqrt(second - d2^2))
}
c4 <- function(n) sqrt(2 / (n - 1)) * exp(lgamma(n / 2) - lgamma((n - 1) / 2))
freedom <- function(variation)
  uniroot(function(v) sqrt(1 - c4(v + 1)^2) / c4(v + 1) - variation, c(1, 1e5), tol = 1e-12)$root

constants <- vapply(c(2:15, 20, 25), function(n) {
  moments <- rangeMoments(n)
  record(n = n, d2 = moments[1], d3 = moments[2], c4 = c4(n))
}, "")

normalCase <- function(k, m, mean, sd, lsl, usl) {
  x <- matrix(round(rnorm(k * m, mean, sd), 4), k, m, byrow = TRUE)
  all <- as.vector(t(x))
  n <- length(all)
  s <- sd(all)
  moments <- rangeMoments(m)
  pooled <- sqrt(mean(apply(x, 1, var)))
  byRange <- mean(apply(x, 1, function(r) diff(range(r)))) / moments[1]
  byDeviation <- mean(apply(x, 1, sd)) / c4(m)
  half <- function(c, v) qnorm(0.975) * sqrt(1 / (9 * n) + c^2 / (2 * v))
  cp <- (usl - lsl) / (6 * pooled)
  cpk <- min(usl - mean(all), mean(all) - lsl) / (3 * pooled)
  pp <- (usl - lsl) / (6 * s)
  ppk <- min(usl - mean(all), mean(all) - lsl) / (3 * s)
  v <- k * (m - 1)
  grubbs <- max(abs(all - mean(all))) / s
  t <- qt(0.05 / (2 * n), n - 2)
  record(values = all, subgroup = m, lsl = lsl, usl = usl, mean = mean(all), s = s, pooled = pooled,
         byRange = byRange, byDeviation = byDeviation,
         rangeFreedom = freedom(moments[2] / (moments[1] * sqrt(k))),
         cp = c(cp, cp * sqrt(qchisq(c(0.025, 0.975), v) / v)), cpk = c(cpk, cpk + c(-1, 1) * half(cpk, v)),
         pp = c(pp, pp * sqrt(qchisq(c(0.025, 0.975), n - 1) / (n - 1))),
         ppk = c(ppk, ppk + c(-1, 1) * half(ppk, n - 1)),
         ppm = 1e6 * (pnorm(lsl, mean(all), s) + pnorm(usl, mean(all), s, lower.tail = FALSE)),
         grubbs = grubbs, grubbsCritical = (n - 1) / sqrt(n) * sqrt(t^2 / (n - 2 + t^2)))
}
normal <- c(normalCase(25, 5, 8.0002, 0.0004, 7.998, 8.002), normalCase(10, 2, 10.5, 0.001, 10.497, 10.503),
            normalCase(40, 3, -0.2, 0.05, -0.5, 0), normalCase(12, 4, 100, 3, 88, 106))

individualsFreedom <- vapply(c(10, 25, 100), function(n) {
  # Covariance of neighbouring |differences| by integration, not by its closed form.
  joint <- integrate(function(u) vapply(u, function(a) {
    integrate(function(b) abs(a) * abs(b) * dnorm(a, 0, sqrt(2)) * dnorm(b, -a / 2, sqrt(1.5)), -20, 20,
              rel.tol = 1e-10)$value
  }, 0), -20, 20, rel.tol = 1e-9)$value
  covariance <- joint - 4 / pi
  variance <- ((n - 1) * (2 - 4 / pi) + 2 * (n - 2) * covariance) / (n - 1)^2
  record(n = n, freedom = freedom(sqrt(variance / (4 / pi))))
}, "")

formCase <- function(x, usl) {
  n <- length(x)
  logs <- log(x)
  location <- mean(logs)
  scale <- sd(logs)
  likelihood <- function(p) -sum(dweibull(x, exp(p[1]), exp(p[2]), log = TRUE))
  start <- c(log(1.2 / sd(logs)), log(mean(x)))
  fit <- start
  for (i in 1:20) fit <- optim(fit, likelihood, control = list(reltol = 1e-15, maxit = 5000))$par
  shape <- exp(fit[1])
  eta <- exp(fit[2])
  sigma <- sqrt(mean(x^2))
  rayleigh <- sqrt(sum(x^2) / (2 * n))
  index <- function(q50, q, tail) c(q50, q, (usl - q50) / (q - q50), -qnorm(tail) / 3)
  z <- sort((x - mean(x)) / sd(x))
  a <- -n - mean((2 * seq_len(n) - 1) * (pnorm(z, log.p = TRUE) + rev(pnorm(z, lower.tail = FALSE, log.p = TRUE))))
  record(values = x, usl = usl,
         lognormal = c(location, scale, index(qlnorm(0.5, location, scale), qlnorm(0.99865, location, scale),
                                              plnorm(usl, location, scale, lower.tail = FALSE))),
         weibull = c(shape, eta, index(qweibull(0.5, shape, eta), qweibull(0.99865, shape, eta),
                                       pweibull(usl, shape, eta, lower.tail = FALSE))),
         halfNormal = c(sigma, index(sigma * qnorm(0.75), sigma * qnorm((1 + 0.99865) / 2),
                                     2 * pnorm(usl / sigma, lower.tail = FALSE))),
         rayleigh = c(rayleigh, index(qweibull(0.5, 2, rayleigh * sqrt(2)), qweibull(0.99865, 2, rayleigh * sqrt(2)),
                                      pweibull(usl, 2, rayleigh * sqrt(2), lower.tail = FALSE))),
         andersonDarling = a)
}
form <- c(formCase(round(rlnorm(50, -0.5, 0.3), 2), 2), formCase(round(abs(rnorm(120, 0, 0.7)) + 0.005, 3), 2.5),
          formCase(round(rweibull(30, 1.4, 0.8), 2) + 0.01, 4), formCase(round(rweibull(60, 2, 1.1), 2), 3))

cat("{\"script\":\"tests/oracle/capability.R\",\n\"r\":\"", R.version.string, "\",\n", sep = "")
section <- function(name, rows, last = FALSE)
  cat("\"", name, "\":[\n", paste(rows, collapse = ",\n"), "]", if (last) "}" else ",", "\n", sep = "")
section("constants", constants)
section("normal", normal)
section("individualsFreedom", individualsFreedom)
section("form", form, TRUE)
