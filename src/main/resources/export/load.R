# Run in the folder of this file: source("load.R") gives person, event and panel. R alone is needed.
%s
# The Kaplan-Meier share without the event after so many days. Times are middles of bins of bin_days days; between the ends of
# bins the curve is a cubic that never rises (Fritsch and Carlson 1980).
bin_days <- %d
kaplan_meier <- function(time, event, days) {
  known <- !is.na(time)
  time <- time[known]
  event <- event[known]
  at <- sort(unique(time[event == 1]))
  factors <- vapply(at, function(now) 1 - sum(time == now & event == 1) / sum(time >= now), numeric(1))
  end <- function(day) if (day > 0) prod(factors[at <= day - 1]) else 1
  slope <- function(one, other) if (one * other <= 0) 0 else 2 * one * other / (one + other)
  vapply(days, function(day) {
    begin <- day %%/%% bin_days * bin_days
    before <- end(begin)
    after <- end(begin + bin_days)
    fall <- after - before
    falling <- if (begin > 0) slope(before - end(begin - bin_days), fall) else fall
    ending <- if (max(time) >= begin + 2 * bin_days - 1) slope(fall, end(begin + 2 * bin_days) - after) else fall
    x <- (day + 1 - begin) / bin_days
    before + (3 - 2 * x) * x * x * fall + (1 - x)^2 * x * falling - (1 - x) * x * x * ending
  }, numeric(1))
}

# Arrests for each month watched, months 1 to 12 against -12 to -1, with people watched for both.
rate_ratio <- function(panel) {
  full <- unique(panel$pid[panel$month == 12 & !is.na(panel$arrests)])
  of <- function(months) mean(panel$arrests[panel$pid %%in%% full & panel$month %%in%% months & !is.na(panel$arrests)])
  of(1:12) / of(-12:-1)
}

# Arrests in the 12 months after against those before, of people for whom both are over: sums of class means.
window_ratio <- function(person) {
  known <- !is.na(person$arrests_after_mean)
  sum(person$arrests_after_mean[known]) / sum(person$arrests_before_mean[known])
}
