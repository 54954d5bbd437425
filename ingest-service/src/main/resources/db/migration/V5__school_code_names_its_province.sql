-- Not valid: rows from before stay readable until someone corrects them; new ones and changes are held to it.
alter table schools
    add constraint code_names_province check (substring(code from 3 for 2) = province_code) not valid;
