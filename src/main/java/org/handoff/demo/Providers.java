package org.handoff.demo;

/** The invented providers of the county, by what they do. */
final class Providers {

    private Providers() {
    }

    static String of(String category) {
        return switch (category) {
            case "2", "20", "21", "22", "23", "24" -> "Cedar Recovery";
            case "6", "7", "11", "29" -> "Open Door Housing";
            case "4", "9" -> "Riverbend Works";
            case "1", "36", "3" -> "Riverbend Clinic";
            case "26", "27", "28" -> "Harbor Outreach";
            case "25" -> "Peer Path";
            case "32" -> "Legal Aid of Riverbend";
            default -> "Community Services Desk";
        };
    }
}
