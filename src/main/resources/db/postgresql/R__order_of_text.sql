-- What is published comes in the order of these columns, whatever the language that the database sorts by.
alter table submission alter column path type varchar(1000) collate "C";
alter table finding alter column agency_code type varchar(64) collate "C";
alter table finding alter column file type varchar(1000) collate "C";
