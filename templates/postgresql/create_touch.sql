CREATE FUNCTION {{ function }}() RETURNS trigger LANGUAGE plpgsql SET timezone = 'UTC' AS {{ tag }}
BEGIN
{% for column in columns %}
  IF NEW.{{ column }} IS NOT DISTINCT FROM OLD.{{ column }} THEN
    NEW.{{ column }} := now();
  END IF;
{% endfor %}
  RETURN NEW;
END
{{ tag }}
{% next %}
CREATE TRIGGER {{ trigger }} BEFORE UPDATE ON {{ table }} FOR EACH ROW WHEN (OLD.* IS DISTINCT FROM NEW.*) EXECUTE FUNCTION {{ function }}()
