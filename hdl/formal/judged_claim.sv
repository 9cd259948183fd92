always @(*) begin
    assert (!(reset_i | (f_at[0].in_order & f_at[0].kept)) | (f_at[1].in_order & f_at[1].kept));
    assert (!(reset_i | (f_at[0].in_order & f_at[0].kept & f_judged[0].holds)) | f_judged[1].holds);
end
