package org.handoff.anonymity;

/**
 * How well a row can be tied to a person, by class sizes. The population is taken to be the file itself, so the journalist's risk
 * is the prosecutor's.
 *
 * @param classes        how many classes there are, rows being of one class when they read alike in every column others may know
 * @param smallest       rows of the smallest class
 * @param highest        the prosecutor's risk of the most exposed row: 1 in {@code smallest}
 * @param mean           the mean of 1 in the size of the class over all rows; also the share of links an attacker gets right
 * @param aboveThreshold the share of rows in classes smaller than k
 * @param fewestValues   the smallest number of different sensitive values in a class; 0 without sensitive columns
 * @param largestShare   the largest share that one sensitive value has among the known ones of a class; 0 without such columns
 * @param closeness      the largest distance (total variation, 0 to 1) between the sensitive values of a class and of the file
 */
public record Risk(int classes, int smallest, double highest, double mean, double aboveThreshold, int fewestValues,
        double largestShare, double closeness) {
}
