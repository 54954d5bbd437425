-- Files as they were sent; the text that was read from them stands in revisions.
create table documents (
    report_id uuid    not null,
    revision  integer not null,
    part      text    not null check (part in ('document', 'checklist')),
    file_type text    not null check (file_type ~ '^[A-Z]+$'),
    sha256    text    not null check (sha256 ~ '^[0-9a-f]{64}$'),
    size      integer not null check (size > 0),
    content   bytea   not null check (octet_length(content) = size),
    primary key (report_id, revision, part),
    foreign key (report_id, revision) references revisions (report_id, number)
);
-- Nearly all of it is compressed already; left as it is, a slice can be read without the rest.
alter table documents alter column content set storage external;

alter table receipts add column document_sha256 text check (document_sha256 ~ '^[0-9a-f]{64}$');
