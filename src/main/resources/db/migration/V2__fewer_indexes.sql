-- Nearly every question about a year needs most of its rows: reading the table is as fast, and each insert is cheaper.
drop index submission_folder_year;
drop index submission_report_year;
