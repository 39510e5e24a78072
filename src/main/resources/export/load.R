# Run in the folder of this file: source("load.R") gives person, event and panel. R alone is needed.
%s
# The share without the event after so many days; times are middles of bins.
kaplan_meier <- function(time, event, days) {
  known <- !is.na(time)
  time <- time[known]
  event <- event[known]
  at <- sort(unique(time[event == 1]))
  factors <- vapply(at, function(now) 1 - sum(time == now & event == 1) / sum(time >= now), numeric(1))
  vapply(days, function(day) prod(factors[at <= day]), numeric(1))
}

# Arrests for each month watched, months 1 to 12 against -12 to -1, with people watched for both.
rate_ratio <- function(panel) {
  full <- unique(panel$pid[panel$month == 12 & !is.na(panel$arrests)])
  of <- function(months) mean(panel$arrests[panel$pid %%in%% full & panel$month %%in%% months & !is.na(panel$arrests)])
  of(1:12) / of(-12:-1)
}
