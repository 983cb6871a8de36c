ALTER TABLE {{ object.table }} ENABLE ROW LEVEL SECURITY
{% if object.mode == "FORCED" %}
{% next %}
ALTER TABLE {{ object.table }} FORCE ROW LEVEL SECURITY
{% endif %}
