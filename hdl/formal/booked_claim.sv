always @(*)
    assert (!(reset_i | (f_at[0].in_order & f_at[0].kept & f_judged[0].holds & f_booked[0].holds)) | f_booked[1].holds);
