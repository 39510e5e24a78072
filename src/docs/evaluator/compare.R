# Lays a package beside the records it was made of: curves of the time to a first service, and arrests before and after.
#   Rscript compare.R AS_OF PICTURE.png TITLE PACKAGE RECORDS TO [TITLE PACKAGE RECORDS TO ...]
# PACKAGE is a folder that `export anonymized --to TO` wrote, RECORDS the folder of the exchange format that was imported. The records are
# read and counted here by the survival package and by hand, by nothing of the program.
library(survival)
arguments <- commandArgs(trailingOnly = TRUE)
as_of <- as.Date(arguments[1])
sets <- matrix(arguments[-(1:2)], ncol = 4, byrow = TRUE)

# The year after is over where the follow-up told of is: 390 days in windows of evaluators, 360 in those of the public.
records <- function(folder, to, whole_year) {
  read <- function(name) read.csv(file.path(folder, name), colClasses = "character", encoding = "UTF-8")
  referrals <- read("referrals.csv")
  referrals <- referrals[referrals$received_on <= to, ]
  index <- tapply(as.Date(referrals$received_on), referrals$participant, min)
  index <- as.Date(index, origin = "1970-01-01")
  people <- read("participants.csv")
  died <- if ("deceased_on" %in% names(people)) as.Date(people$deceased_on[match(names(index), people$participant)], optional = TRUE) else NA
  until <- pmin(as_of, died, na.rm = TRUE)
  services <- read("services.csv")
  services <- services[services$attended_on != "", ]
  first <- function(person) {
    days <- as.numeric(as.Date(services$attended_on[services$participant == person]) - index[[person]])
    if (any(days >= 0)) min(days[days >= 0]) else Inf
  }
  served <- vapply(names(index), first, numeric(1))
  followed <- as.numeric(until - index)
  justice <- read("justice_events.csv")
  arrests <- unique(justice[justice$kind == "ARREST_NEW_CHARGE" & justice$index_event %in% c("", "0"), c("participant", "on")])
  year <- function(date, years) { date <- as.POSIXlt(date); date$year <- date$year + years; as.Date(date) }
  on <- split(as.Date(arrests$on), factor(arrests$participant, levels = names(index)))
  counted <- function(from, to) mapply(function(days, low, high) sum(days >= low & days <= high), on, from, to)
  before <- counted(year(index, -1), index - 1)
  after <- counted(index + 1, year(index, 1))
  over <- followed >= whole_year & year(index, 1) <= until
  list(time = pmin(served, followed), event = as.integer(served < followed), before = sum(before[over]), after = sum(after[over]),
       yes_before = mean(before[over] > 0), yes_after = mean(after[over] > 0), people = length(index))
}

package <- function(folder) {
  here <- new.env()
  old <- setwd(folder)
  on.exit(setwd(old))
  sys.source("load.R", envir = here)
  here
}

png(arguments[2], width = 1000, height = 340 * ceiling(nrow(sets) / 2), res = 110)
par(mfrow = c(ceiling(nrow(sets) / 2), 2), mar = c(4.2, 4.2, 2.6, 1), las = 1)
for (set in seq_len(nrow(sets))) {
  of <- package(sets[set, 2])
  raw <- records(sets[set, 3], sets[set, 4], if (of$bin_days == 7) 390 else 360)
  days <- 0:540
  exact <- survfit(Surv(time, event) ~ 1, data = as.data.frame(raw[c("time", "event")]))
  curve <- of$kaplan_meier(of$person$service_time, of$person$service_event, days)
  steps <- summary(exact, times = days, extend = TRUE)$surv
  last <- max(of$person$follow_up) - of$bin_days
  plot(days, steps, type = "l", lwd = 5, col = "#9ecae1", ylim = c(0, 1), xlab = "days since the index referral", ylab = "without a service",
       main = sets[set, 1], cex.main = 1)
  lines(days[days <= last], curve[days <= last], lwd = 1.6, lty = 2)
  legend("bottomleft", c("records, by days", "package, by bins"), lwd = c(5, 1.6), lty = c(1, 2), col = c("#9ecae1", "black"), bty = "n")
  known <- !is.na(of$person$arrests_after_mean)
  row <- function(name, one, other) cat(sprintf("| %s | %s | %.4f | %.4f | %+.4f |\n", sets[set, 1], name, one, other, other - one))
  for (at in c(30, 90, 180, 365)) if (at <= last) row(sprintf("without a service after %d days", at), steps[at + 1], curve[at + 1])
  flags <- of$person[of$person$arrested_after %in% c("Yes", "No"), ]
  row("arrested in the year before", raw$yes_before, mean(flags$arrested_before == "Yes"))
  row("arrested in the year after", raw$yes_after, mean(flags$arrested_after == "Yes"))
  row("arrests in the year before", raw$before, sum(of$person$arrests_before_mean[known]))
  row("arrests in the year after", raw$after, sum(of$person$arrests_after_mean[known]))
  row("rate ratio, after to before", raw$after / raw$before, of$window_ratio(of$person))
}
invisible(dev.off())
