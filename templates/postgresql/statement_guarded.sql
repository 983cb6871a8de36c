{% if inside %}
DO {{ outer_quote }}
BEGIN
  IF current_setting('schemac.done')::integer < {{ unit }} THEN
    EXECUTE {{ quote }}
{{ statement }}
{{ quote }};
  END IF;
END
{{ outer_quote }}
{% else %}
SELECT {{ statement_text }} WHERE current_setting('schemac.done')::integer < {{ unit }}{% if condition %} AND {{ condition }}{% endif %}
\gexec
{% endif %}
