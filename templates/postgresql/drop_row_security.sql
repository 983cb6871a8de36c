{% if object.mode == "FORCED" %}
ALTER TABLE {{ object.table }} NO FORCE ROW LEVEL SECURITY
{% next %}
{% endif %}
ALTER TABLE {{ object.table }} DISABLE ROW LEVEL SECURITY
