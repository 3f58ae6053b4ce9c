-- Ids of submissions come in blocks of 500, each block to one process; they go on after those given before.
create sequence submission_id increment by 500;
select setval('submission_id', (select coalesce(max(id), 0) + 1 from submission), false);
