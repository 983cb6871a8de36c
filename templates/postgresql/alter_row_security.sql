ALTER TABLE {{ object.table }} {% if object.mode == "FORCED" %}FORCE{% else %}NO FORCE{% endif %} ROW LEVEL SECURITY
