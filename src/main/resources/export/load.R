# Run in the folder of this file: source("load.R") gives person, event and panel. R alone is needed.
%s
# The Kaplan-Meier share without the event after so many days. Times are middles of bins of bin_days days; between the ends of a
# bin the curve is taken to fall evenly.
bin_days <- %d
kaplan_meier <- function(time, event, days) {
  known <- !is.na(time)
  time <- time[known]
  event <- event[known]
  at <- sort(unique(time[event == 1]))
  factors <- vapply(at, function(now) 1 - sum(time == now & event == 1) / sum(time >= now), numeric(1))
  share <- function(day) prod(factors[at <= day])
  vapply(days, function(day) {
    begin <- day %%/%% bin_days * bin_days
    before <- share(begin - 1)
    before + (share(begin + bin_days - 1) - before) * (day + 1 - begin) / bin_days
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
