-- Each receipt takes up the digest of the one before it, for each school and year; RECEIPTS.md has the form.
alter table reports
    add column receipt_count integer not null default 0 check (receipt_count >= 0),
    add column receipt_head  text    not null default repeat('0', 64) check (receipt_head ~ '^[0-9a-f]{64}$');

alter table receipts
    add column number          integer check (number >= 1),
    add column content_sha256  text    check (content_sha256 ~ '^[0-9a-f]{64}$'),
    add column previous_sha256 text    check (previous_sha256 ~ '^[0-9a-f]{64}$'),
    add column sha256          text    check (sha256 ~ '^[0-9a-f]{64}$');

-- The receipts from before get their links now, in the order in which they were given.
do $$
declare
    link record;
    head text;
    position integer;
    current_report uuid;
begin
    for link in
        select p.*, v.content_sha256 as content
          from receipts p join revisions v on v.report_id = p.report_id and v.number = p.revision
         order by p.report_id, p.received_at, p.revision, p.status, p.id
    loop
        if current_report is distinct from link.report_id then
            current_report := link.report_id;
            head := repeat('0', 64);
            position := 0;
        end if;
        position := position + 1;
        update receipts
           set number = position,
               content_sha256 = link.content,
               previous_sha256 = head,
               sha256 = encode(sha256(convert_to(
                   'gongkai-receipt-v1' || E'\n' || link.id || E'\n' || link.report_id || E'\n' || link.school_code || E'\n'
                   || link.academic_year || E'\n' || position || E'\n' || link.revision || E'\n' || link.status || E'\n'
                   || link.text_sha256 || E'\n' || link.content || E'\n'
                   || coalesce(link.document_sha256, '-') || E'\n' || link.submitted_by || E'\n'
                   || to_char(link.received_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') || E'\n'
                   || link.late || E'\n' || head || E'\n', 'UTF8')), 'hex')
         where id = link.id
        returning sha256 into head;
        update reports set receipt_count = position, receipt_head = head where id = link.report_id;
    end loop;
end $$;

alter table receipts
    alter column number set not null,
    alter column content_sha256 set not null,
    alter column previous_sha256 set not null,
    alter column sha256 set not null,
    add constraint one_receipt_per_number unique (report_id, number);
