-- Triggers that run with the owner's rights are nobody's to put on a table of their own, as anybody may who may call them. Those that
-- there are fire as before: that takes no right.
revoke execute on function refund_part_changed(), refund_lines_added(), reversal_changed(), refund_is_sum_of_parts() from public;
