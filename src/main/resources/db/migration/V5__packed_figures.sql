-- The cells of each edition in the order in which this ledger keeps them: the letters of the column states in
-- figures_<edition> are in this order. A cell that the form gets later comes last, wherever it stands in the form; one
-- that the form loses keeps its position, its column and its values.
create table form_column (
    edition  varchar(8)  not null,
    position int         not null,                       -- from 1
    name     varchar(63) not null,
    primary key (edition, position)
);

-- What the program itself reads of a submission, in one short row: to fetch the two hundred columns of
-- figures_<edition> takes about as long as to read the report again.
create table packed_figures (
    submission_id bigint         not null primary key,
    edition       varchar(8)     not null,
    figures       bytea          not null,               -- the cells by their positions; those beyond its end are blank
    places        varchar(20000) not null,               -- where they stand in the file, in the same order
    text          varchar(4000)  not null                -- what is left of the text
);
