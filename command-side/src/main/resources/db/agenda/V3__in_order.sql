-- Many requests fall due on the same morning: they are taken in their order, without sorting them.
drop index to_do_due;
create index to_do_due on to_do (due, stream, kind, item);
