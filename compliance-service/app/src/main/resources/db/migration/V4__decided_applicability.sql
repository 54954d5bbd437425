-- What the department had decided on single items when the revision came; a replay judges by the same.
alter table submission add column applicability text not null default '[]' check (applicability is json array);
