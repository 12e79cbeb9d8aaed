# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: 2026 The Clew authors
#
# Recomputes gauge studies in R: the table by aov(), variances by expected mean squares.
#   Rscript tests/oracle/gauge_study.R > tests/data/metrology/gauge_study_oracle.json

set.seed(40711)
number <- function(x) if (length(x) == 1) sprintf("%.17g", x) else
  paste0("[", paste(sprintf("%.17g", x), collapse = ","), "]")
record <- function(...) {
  fields <- list(...)
  paste0("{", paste0('"', names(fields), '":', vapply(fields, number, ""), collapse = ","), "}")
}

study <- function(p, o, r, sigmaPart, sigmaOperator, sigmaBoth, sigmaError, decimals, level = 0.25) {
  d <- expand.grid(trial = 1:r, operator = 1:o, part = 1:p)
  parts <- rnorm(p, 8, sigmaPart)
  operators <- rnorm(o, 0, sigmaOperator)
  both <- matrix(rnorm(p * o, 0, sigmaBoth), p, o)
  d$x <- round(parts[d$part] + operators[d$operator] + both[cbind(d$part, d$operator)] +
                 rnorm(nrow(d), 0, sigmaError), decimals)
  shifted <- d
  shifted$x <- shifted$x - mean(shifted$x)
  table <- anova(aov(x ~ factor(part) * factor(operator), data = shifted))
  ss <- table$`Sum Sq`
  ms <- table$`Mean Sq`
  df <- table$Df
  pValue <- table$`Pr(>F)`[3]
  pooled <- pValue > level
  error <- if (pooled) (ss[3] + ss[4]) / (df[3] + df[4]) else ms[4]
  between <- if (pooled) error else ms[3]
  ev <- sqrt(error)
  vo <- max(0, (ms[2] - between) / (p * r))
  vi <- if (pooled) 0 else max(0, (between - error) / r)
  av <- sqrt(vo + vi)
  pv <- sqrt(max(0, (ms[1] - between) / (o * r)))
  grr <- sqrt(ev^2 + av^2)
  record(parts = p, operators = o, trials = r, values = d$x, level = level, ss = ss, f = table$`F value`[3],
         p = pValue, pooled = as.integer(pooled), ev = ev, av = av, grr = grr, pv = pv,
         percent = 100 * grr / sqrt(grr^2 + pv^2), ndc = 1.41 * pv / grr)
}

rows <- c(study(10, 3, 3, 1, 0.2, 0, 0.2, 3), study(10, 3, 2, 0.01, 0.003, 0.006, 0.002, 4),
          study(5, 2, 5, 0.5, 0, 0, 0.5, 2), study(15, 4, 3, 0.002, 0.0005, 0.0006, 0.0004, 5),
          study(2, 2, 2, 1, 1, 1, 0.1, 3), study(10, 3, 3, 0.001, 0.002, 0.0001, 0.003, 4, 0.05))

oneWay <- function(groups, n, decimals) {
  sizes <- sample(2:n, groups, replace = TRUE)
  x <- round(rnorm(sum(sizes), rep(rnorm(groups), sizes)), decimals)
  table <- anova(aov(x ~ factor(rep(seq_len(groups), sizes))))
  record(sizes = sizes, values = x, ss = table$`Sum Sq`, df = table$Df, f = table$`F value`[1],
         p = table$`Pr(>F)`[1])
}

cat("{\"script\":\"tests/oracle/gauge_study.R\",\n\"r\":\"", R.version.string, "\",\n\"crossed\":[\n",
    paste(rows, collapse = ",\n"), "],\n\"oneWay\":[\n",
    paste(c(oneWay(3, 8, 2), oneWay(9, 20, 3), oneWay(2, 5, 1)), collapse = ",\n"), "]}\n", sep = "")
