package io.huizong.roster;

/** An agency with the row that it was read from. */
record RosterRow(CsvRow row, Agency agency) {

    RosterException fault(String chinese, String english) {
        return row.fault(chinese, english);
    }
}
