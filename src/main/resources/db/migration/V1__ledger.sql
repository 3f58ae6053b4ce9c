-- The durable record. Runs on H2 and PostgreSQL alike. The wide tables figures_<edition> and totals_<edition> are made
-- from the form definitions at start, one BIGINT column a cell: requests_received_total for requests.received.total.
-- Counts are pieces, money is whole 元; NULL is blank, not applicable or unreadable, told apart by the column states.

-- The roster as the newest run read it.
create table agency (
    code       varchar(64)  not null primary key,
    name       varchar(200) not null,
    kind       varchar(20)  not null,
    parent     varchar(64)  not null,
    scope      varchar(20)  not null,
    first_year int          not null,
    last_year  int          not null
);

-- One version of one file. Nothing is ever deleted: a changed file is a new version, a removed one is withdrawn.
create table submission (
    id             bigint        not null primary key,
    folder_year    int           not null,               -- the folder it lies in
    report_year    int           not null,               -- the year that it is about; the folder's where it does not say
    path           varchar(1000) not null,               -- below the input folder
    version        int           not null,
    is_current     boolean       not null,               -- the newest version under its path
    is_withdrawn   boolean       not null,               -- the file was taken away
    size_bytes     bigint        not null,
    modified_at    bigint        not null,               -- of the file, nanoseconds since 1970
    sha256         varchar(64)   not null,
    context        varchar(64)   not null,               -- digest of roster, forms and settings that it was read with
    format         varchar(10)   not null,
    agency_code    varchar(64),                          -- NULL where the agency is not known
    agency_name    varchar(200)  not null,               -- on the roster, else as the file writes it
    edition        varchar(8),                           -- NULL where it could not be read
    published      date,
    figures_digest varchar(64)   not null,
    errors         int           not null,
    open_errors    int           not null,
    warnings       int           not null,
    notes          int           not null,
    open_findings  int           not null,
    is_sum_waived  boolean       not null,               -- a reviewer lets the computed sum stand for a blank one
    city_errors    int           not null,               -- errors found when it was held against others
    status         varchar(12)   not null,
    read_at        timestamp     not null
);
create index submission_folder_year on submission (folder_year);
create index submission_report_year on submission (report_year);
create index submission_path on submission (path);

-- What the rules found: in one submission, or (submission_id NULL) in comparing the reports of a year.
create table finding (
    submission_id bigint,
    report_year   int           not null,
    origin        varchar(10)   not null,                -- the step that found it: read, compare, rollUp
    position      int           not null,
    rule          varchar(20)   not null,
    severity      varchar(10)   not null,
    variant       varchar(40)   not null,
    agency_code   varchar(64),
    agency_name   varchar(200),
    said_year     int,
    file          varchar(1000) not null,
    code          varchar(100)  not null,                -- of the cell, line or table
    cells         varchar(20000) not null,
    reported      varchar(200)  not null,
    expected      varchar(200)  not null,
    difference    varchar(200)  not null,
    facts         varchar(50000) not null,               -- JSON
    place         varchar(500)  not null,
    proposal      varchar(2000) not null,
    waiver        varchar(2000)
);
create index finding_submission on finding (submission_id);
create index finding_year on finding (report_year);

-- For which values each waiver was given: with other values the finding is open again.
create table waiver (
    rule          varchar(20)   not null,
    agency_code   varchar(64)   not null,
    report_year   int           not null,
    code          varchar(100)  not null,                -- of the cell, line or table
    who           varchar(200)  not null,
    given_on      date          not null,
    reason        varchar(2000) not null,
    values_digest varchar(64)   not null,
    primary key (rule, agency_code, report_year, code, who, given_on)
);

-- The publication that stands for each year.
create table publication (
    report_year  int          not null primary key,
    snapshot     varchar(64)  not null,
    run_id       varchar(64)  not null,
    is_lenient   boolean      not null,
    published_at timestamp    not null
);
