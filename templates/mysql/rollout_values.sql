  SET NEW.write_to = CASE NEW.phase{% for phase in phases %} WHEN {{ phase.number }} THEN '{{ phase.write_to }}'{% endfor %} END;
  SET NEW.read_from = CASE NEW.phase{% for phase in phases %} WHEN {{ phase.number }} THEN '{{ phase.read_from }}'{% endfor %} END;
  SET NEW.validate = NEW.phase IN (0{% for phase in phases %}{% if phase.validate %}, {{ phase.number }}{% endif %}{% endfor %});
  SET NEW.entered_at = UTC_TIMESTAMP(6);
