-- What became of each agency's report: a row at each publication that changed it. Nothing is ever changed or deleted.
create table history (
    report_year int           not null,
    agency_code varchar(64)   not null,
    publication int           not null,               -- counts the year's publications that changed something: 1, 2, …
    run_id      varchar(64)   not null,
    noted_at    timestamp     not null,
    status      varchar(12)   not null,
    file        varchar(1000) not null,               -- the report that stands, else the last; empty where nothing is there
    version     int           not null,
    returned    varchar(1100) not null,               -- another one that waits for its agency, path #version; else empty
    primary key (report_year, agency_code, publication)
);
